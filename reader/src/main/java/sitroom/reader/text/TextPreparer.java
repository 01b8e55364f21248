package sitroom.reader.text;

import java.util.List;
import java.util.Optional;
import sitroom.model.Document;
import sitroom.model.Span;

/**
 * Makes a document ready for parsing. Pure: the same document always gives the same prepared text.
 */
public final class TextPreparer {

  /** Recognises blocks, repairs what is broken, and finds the day the document speaks from. */
  public PreparedText prepare(Document document) {
    String text = document.text();
    Span whole = new Span(0, text.length());
    return new PreparedText(
        document,
        text,
        Alignment.identity(text.length()),
        List.of(new Block(Block.Kind.PARAGRAPH, whole, Optional.empty())),
        document.published().map(day -> new PreparedText.DocumentDate(day, false, "published")));
  }
}
