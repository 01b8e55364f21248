package sitroom.sources.file;

import sitroom.model.Document;
import sitroom.sources.input.TextBytes;
import sitroom.sources.input.UnreadableException;

/** A document that is plain text. */
final class TextDocument {
  private TextDocument() {}

  static Document of(byte[] bytes) throws UnreadableException {
    String text = TextBytes.decode(bytes, 1);
    if (text.isBlank()) {
      throw new UnreadableException(bytes.length == 0 ? "empty" : "nothing but white space");
    }
    return Document.of(text);
  }
}
