package sitroom.ledger.watch;

import java.util.List;

/**
 * A line with what it rests on.
 *
 * @param side whose line it is, a country or organisation; "" where no side's
 * @param citations at least one
 */
public record CitedLine(String side, String words, List<Citation> citations) {
  public CitedLine {
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("a line that cites nothing: " + words);
    }
  }
}
