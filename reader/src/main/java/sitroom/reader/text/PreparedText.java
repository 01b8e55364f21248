package sitroom.reader.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.model.Document;

/**
 * A document made ready for parsing: repaired text, an alignment back to the original, and its
 * blocks.
 *
 * @param text the repaired text; tokens and blocks count in it
 * @param alignment maps spans of the repaired text to spans of {@code document.text()}
 * @param blocks in the order of the text, not overlapping
 * @param date the day the document speaks from: the published one, or one read out of the text, or
 *     none
 */
public record PreparedText(
    Document document,
    String text,
    Alignment alignment,
    List<Block> blocks,
    Optional<DocumentDate> date) {
  public PreparedText {
    blocks = List.copyOf(blocks);
  }

  /**
   * The day from which "Wednesday" and "yesterday" are counted.
   *
   * @param assumed whether it was inferred from the text
   * @param reason how it was found, for the explanation
   */
  public record DocumentDate(LocalDate day, boolean assumed, String reason) {}
}
