package sitroom.sources.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What content can be read as. */
public enum ContentKind {
  HTML,
  TEXT,
  /** PDF, Word, PowerPoint, Excel, RTF, OpenDocument, EPUB. */
  OFFICE,
  /** RSS, Atom, JSON Feed. */
  FEED,
  /** Nothing with a text of its own: pictures, scripts, sound. */
  OTHER;

  private static final int HEAD = 1024;
  private static final Set<String> VAGUE =
      Set.of(
          "application/octet-stream",
          "binary/octet-stream",
          "application/xml",
          "text/xml",
          "application/json",
          "text/plain");

  /** The kind by the type that is told, and by the first bytes where the type says little. */
  public static ContentKind of(Optional<String> mediaType, byte[] bytes) {
    String type = mediaType.orElse("application/octet-stream");
    return VAGUE.contains(type) ? sniffed(type, bytes) : told(type);
  }

  private static ContentKind told(String type) {
    if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
      return HTML;
    }
    if (type.endsWith("/rss+xml")
        || type.endsWith("/atom+xml")
        || type.endsWith("/rdf+xml")
        || type.endsWith("/feed+json")) {
      return FEED;
    }
    boolean isOffice =
        type.equals("application/pdf")
            || type.equals("application/msword")
            || type.equals("application/rtf")
            || type.equals("text/rtf")
            || type.equals("application/epub+zip")
            || type.startsWith("application/vnd.ms-")
            || type.startsWith("application/vnd.openxmlformats-officedocument")
            || type.startsWith("application/vnd.oasis.opendocument");
    return isOffice ? OFFICE : OTHER;
  }

  private static ContentKind sniffed(String type, byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00EF\u00BB\u00BF", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("%pdf")
        || head.startsWith("pk\u0003\u0004")
        || head.startsWith("{\\rtf")
        || head.startsWith("\u00D0\u00CF\u0011\u00E0".toLowerCase(Locale.ROOT))) {
      return OFFICE;
    }
    if (head.startsWith("<?xml") || head.startsWith("<rss") || head.startsWith("<feed")) {
      return head.contains("<html") ? HTML : FEED;
    }
    if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
      return HTML;
    }
    if (head.startsWith("{") && head.contains("jsonfeed.org")) {
      return FEED;
    }
    return type.equals("text/plain") ? TEXT : OTHER;
  }
}
