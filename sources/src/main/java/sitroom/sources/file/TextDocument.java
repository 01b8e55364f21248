package sitroom.sources.file;

import sitroom.model.Document;
import sitroom.model.TextHeader;
import sitroom.sources.feed.WrittenDay;
import sitroom.sources.input.TextBytes;
import sitroom.sources.input.UnreadableException;

/**
 * A document that is plain text. Where lines such as "Outlet: ..." stand before the text, they tell
 * what is known of it; they stay in the text, so that spans count in the file.
 */
final class TextDocument {
  private TextDocument() {}

  static Document of(byte[] bytes) throws UnreadableException {
    String text = TextBytes.decode(bytes, 1);
    if (text.isBlank()) {
      throw new UnreadableException(bytes.length == 0 ? "empty" : "nothing but white space");
    }
    Document document = Document.of(text);
    for (TextHeader.Field field : TextHeader.of(text)) {
      String value = text.substring(field.value().start(), field.value().end());
      if (!value.isEmpty()) {
        document = described(document, field.key(), value);
      }
    }
    return document;
  }

  /** The document as {@code of}, at a place, unless its header says where it stands. */
  static Document of(byte[] bytes, String place) throws UnreadableException {
    Document document = of(bytes);
    return document.uri().isPresent() ? document : document.withUri(place);
  }

  private static Document described(Document document, String key, String value) {
    return switch (key) {
      case "title", "headline" -> document.withTitle(value);
      case "outlet", "source" -> document.withOutlet(value);
      case "author", "by", "byline" -> document.withAuthor(value);
      case "language" -> document.withLanguage(value);
      case "uri", "url", "link", "address" -> document.withUri(value);
      case "published", "date" ->
          WrittenDay.of(value).map(document::withPublished).orElse(document);
      default -> document;
    };
  }
}
