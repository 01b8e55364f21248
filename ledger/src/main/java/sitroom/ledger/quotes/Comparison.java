package sitroom.ledger.quotes;

import java.util.List;
import sitroom.model.Span;

/**
 * A quotation beside what was said, word by word.
 *
 * @param pieces in the order of the quotation
 * @param passages where it was said, in the order of the quotation
 * @param covered the share of the quotation's weight that was said in the same words, 0 to 1
 * @param same the share of the quotation's words that was said so, 0 to 1
 * @param close the same words, as a share of the quotation's and of those left out in silence
 */
record Comparison(
    List<Piece> pieces, List<Passage> passages, double covered, double same, double close) {
  static final Comparison NONE = new Comparison(List.of(), List.of(), 0, 0, 0);

  private static final double MOSTLY_WEIGHT = 0.5;
  private static final double MOSTLY_WORDS = 0.5;
  private static final double MOSTLY_CLOSE = 0.58;

  /** Behind an ellipsis a whole clause may go, but not the one word that turns it. */
  private static final int SHORT_CUT = 5;

  Comparison {
    pieces = List.copyOf(pieces);
    passages = List.copyOf(passages);
  }

  boolean isUnchanged() {
    return !passages.isEmpty() && pieces.stream().noneMatch(Piece::isChange);
  }

  /** Whether words were left out, or passages joined. */
  boolean isShortened() {
    return pieces.stream()
        .anyMatch(
            piece -> piece.kind() == Piece.Kind.LEFT_OUT || piece.kind() == Piece.Kind.JOINED);
  }

  /** Whether a word is left out that turns the meaning round: a "not", an "if". */
  boolean isTurned(String text) {
    for (Piece piece : pieces) {
      if (piece.kind() == Piece.Kind.LEFT_OUT && piece.saidSpan().isPresent()) {
        Wording left = Wording.of(text, piece.saidSpan().get());
        boolean marked = piece.quotedSpan().isPresent();
        if (marked && left.words().size() > SHORT_CUT) {
          continue;
        }
        if (left.words().stream().anyMatch(word -> Roots.isTurning(word.form()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether most of the words were said. */
  boolean isMostly() {
    return !passages.isEmpty() && covered >= MOSTLY_WEIGHT && same >= MOSTLY_WORDS;
  }

  /** Whether it is the same sentence still, and not one built anew of its words. */
  boolean isClose() {
    return isUnchanged() || close >= MOSTLY_CLOSE;
  }

  /** From the first word said to the last. */
  List<Span> spans() {
    return passages.stream().map(Passage::words).toList();
  }
}
