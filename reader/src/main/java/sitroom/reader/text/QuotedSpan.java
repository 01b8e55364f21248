package sitroom.reader.text;

import java.util.List;
import sitroom.model.Span;

/**
 * A stretch between quotation marks in a prepared text.
 *
 * @param inner the words between the marks; where it runs over paragraphs, also the marks that open
 *     these
 * @param outer the same with its marks
 * @param parts the quoted words of each block that it runs over, without marks and surrounding
 *     blanks
 * @param firstBlock the number of the block where it begins; {@code parts.get(i)} lies in block
 *     {@code firstBlock + i}
 * @param depth 0 for a quotation of its own, 1 for one inside another, and so on
 * @param closed whether a closing mark was found; if not, it ends with its paragraph
 */
public record QuotedSpan(
    Span inner, Span outer, List<Span> parts, int firstBlock, int depth, boolean closed) {
  public QuotedSpan {
    parts = List.copyOf(parts);
  }

  /** The number of the last block that it runs over. */
  public int lastBlock() {
    return firstBlock + parts.size() - 1;
  }
}
