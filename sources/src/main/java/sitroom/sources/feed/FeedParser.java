package sitroom.sources.feed;

import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import sitroom.sources.html.Paragraphs;
import sitroom.sources.input.Encodings;
import sitroom.sources.input.UnreadableException;

/** Reads feeds: RSS 0.90 to 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1. */
public final class FeedParser {
  private FeedParser() {}

  /**
   * Reads a feed.
   *
   * @param charset as the server names it
   * @param address where the feed stands; links in it are seen from there
   * @throws UnreadableException where it is none, or broken
   */
  public static Feed parse(byte[] bytes, Optional<String> charset, URI address)
      throws UnreadableException {
    String text = Encodings.decode(bytes, charset).strip();
    if (text.isEmpty()) {
      throw new UnreadableException("empty");
    }
    try {
      return text.startsWith("{") ? JsonFeed.parse(text, address) : XmlFeed.parse(text, address);
    } catch (StackOverflowError e) {
      throw new UnreadableException("nested too deeply");
    }
  }

  /** The paragraphs of a piece of HTML, or of plain text. */
  static String paragraphs(String html) {
    return Paragraphs.of(Jsoup.parse(html).body());
  }

  /** A title or a name: one line, without mark-up. */
  static Optional<String> line(Optional<String> html) {
    return html.map(it -> Jsoup.parse(it).text().strip()).filter(it -> !it.isEmpty());
  }
}
