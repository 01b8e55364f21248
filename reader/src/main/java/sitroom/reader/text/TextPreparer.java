package sitroom.reader.text;

import java.util.List;
import sitroom.model.Document;

/**
 * Makes a document ready for parsing. Pure: the same document always gives the same prepared text.
 */
public final class TextPreparer {
  private final Repairs repairs;

  /**
   * A preparer that knows no words: it finds blocks and mends blanks and spaces, but no broken
   * sentences.
   */
  public TextPreparer() {
    this(Repairs.none());
  }

  public TextPreparer(Repairs repairs) {
    this.repairs = repairs;
  }

  /**
   * Recognises blocks, repairs what is broken, and finds the day the document speaks from. Any text
   * will do.
   */
  public PreparedText prepare(Document document) {
    String plain = Blanks.plain(document.text());
    List<Block> found = Layout.blocks(document, plain);
    RepairedText repaired = repair(document, plain, found);
    List<Block> blocks = repaired.move(found);
    return new PreparedText(
        document,
        repaired.text(),
        repaired.alignment(),
        blocks,
        DocumentDay.of(document, repaired.text(), blocks));
  }

  /** The repairs alone, with their reasons. */
  RepairedText repair(Document document, String plain, List<Block> blocks) {
    return RepairedText.apply(
        Mending.base(document.text(), plain, blocks), Mending.edits(plain, blocks, repairs));
  }
}
