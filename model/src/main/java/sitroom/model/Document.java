package sitroom.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One text with what is known of its origin. The text is never changed; spans count in it.
 *
 * @param uri where it stands: a web address, or a file's name
 * @param published the day of publication; empty when the source does not say (the reader may then
 *     infer one)
 */
public record Document(
    String id,
    Optional<String> uri,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> author,
    Optional<LocalDate> published,
    Optional<String> language,
    String text) {

  private static final int ID_HEX_DIGITS = 16;

  /** A document of which only the text is known. Its id is the hash of the text's UTF-8 bytes. */
  public static Document of(String text) {
    return new Document(
        idOf(text),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text);
  }

  public Document withUri(String newUri) {
    return new Document(id, Optional.of(newUri), outlet, title, author, published, language, text);
  }

  public Document withOutlet(String newOutlet) {
    return new Document(id, uri, Optional.of(newOutlet), title, author, published, language, text);
  }

  public Document withTitle(String newTitle) {
    return new Document(id, uri, outlet, Optional.of(newTitle), author, published, language, text);
  }

  public Document withAuthor(String newAuthor) {
    return new Document(id, uri, outlet, title, Optional.of(newAuthor), published, language, text);
  }

  public Document withPublished(LocalDate day) {
    return new Document(id, uri, outlet, title, author, Optional.of(day), language, text);
  }

  public Document withLanguage(String newLanguage) {
    return new Document(id, uri, outlet, title, author, published, Optional.of(newLanguage), text);
  }

  private static String idOf(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "d-" + HexFormat.of().formatHex(hash).substring(0, ID_HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
