package sitroom.room.web.entry;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses of the room's pages. */
public final class Address {
  private Address() {}

  /** A document's page. */
  public static String document(String id) {
    return "/documents/" + encoded(id);
  }

  /** An entry on the page of its document. */
  public static String entry(String document, String entry) {
    return document(document) + "#" + entry;
  }

  /** An entry's words on the page of its document. */
  public static String words(String document, String entry) {
    return document(document) + "#s-" + entry;
  }

  /** An actor's page, by id, country or name. */
  public static String actor(String name) {
    return "/actors/" + encoded(name);
  }

  /** The page of two actors. */
  public static String pair(String one, String other) {
    return "/pairs/" + encoded(one) + "/" + encoded(other);
  }

  /** The search page with a question. */
  public static String search(String question) {
    return "/search?q=" + encoded(question);
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** An address on the web that a link may lead to; a file's name or a script is none. */
  public static Optional<String> web(String uri) {
    try {
      URI parsed = new URI(uri);
      boolean isWeb = "https".equals(parsed.getScheme()) || "http".equals(parsed.getScheme());
      return isWeb && parsed.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
