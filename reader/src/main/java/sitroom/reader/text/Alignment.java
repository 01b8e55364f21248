package sitroom.reader.text;

import java.util.List;
import sitroom.model.Span;

/**
 * Maps a repaired text back to the text it was made from.
 *
 * <p>It is a list of pieces that together cover the repaired text from start to end, in its order.
 * A piece of equal length on both sides maps unit by unit; any other maps as a whole. Pieces of the
 * original may be left out or stand in another order.
 *
 * @param pieces without gaps on the repaired side
 */
public record Alignment(List<Piece> pieces) {

  /** A stretch of the repaired text and the stretch of the original that it was made from. */
  public record Piece(Span repaired, Span original) {}

  public Alignment {
    pieces = List.copyOf(pieces);
  }

  /** An alignment of a text with itself. */
  public static Alignment identity(int length) {
    return new Alignment(List.of(new Piece(new Span(0, length), new Span(0, length))));
  }

  /**
   * The smallest span of the original that holds everything that {@code repaired} was made from. An
   * empty span maps to the empty span where its neighbour on the right begins.
   *
   * @throws IllegalArgumentException where the span does not lie in the repaired text
   */
  public Span toOriginal(Span repaired) {
    int start = Integer.MAX_VALUE;
    int end = Integer.MIN_VALUE;
    int covered = repaired.start();
    for (int i = pieceAt(repaired.start()); i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (start <= end && piece.repaired().start() >= repaired.end()) {
        break;
      }
      Span image = image(piece, repaired);
      start = Math.min(start, image.start());
      end = Math.max(end, image.end());
      covered = piece.repaired().end();
    }
    if (start > end || covered < repaired.end()) {
      throw new IllegalArgumentException("not in the repaired text: " + repaired);
    }
    return repaired.length() == 0 ? new Span(start, start) : new Span(start, end);
  }

  /** The number of the piece that holds a position; the last one for the end of the text. */
  private int pieceAt(int position) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).repaired().end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Span image(Piece piece, Span repaired) {
    if (piece.repaired().length() != piece.original().length()) {
      return piece.original();
    }
    int shift = piece.original().start() - piece.repaired().start();
    int from = Math.max(repaired.start(), piece.repaired().start());
    int to = Math.max(from, Math.min(repaired.end(), piece.repaired().end()));
    return new Span(from + shift, to + shift);
  }
}
