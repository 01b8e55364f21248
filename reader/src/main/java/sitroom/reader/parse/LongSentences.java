package sitroom.reader.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Cuts sentences that are too long for the network at places where little is lost. */
final class LongSentences {
  /** More words than this are cut; time and memory of a run grow with the square of its length. */
  static final int MOST_WORDS = 220;

  private static final int MOST_PIECES = Encoded.MOST_PIECES - 2;
  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "but", "or", "while", "which", "who", "because", "so");

  private LongSentences() {}

  /** A stretch of words, and whether the network can take it. */
  record Stretch(int from, int to, boolean fits) {}

  /**
   * The pieces of a sentence, in order; most sentences are one. Where no good place to cut is
   * found, the rest of the sentence is one stretch that does not fit.
   *
   * @param pieces how many word pieces each word has
   */
  static List<Stretch> cut(Words words, int from, int to, IntUnaryOperator pieces) {
    List<Stretch> stretches = new ArrayList<>();
    int start = from;
    while (start < to) {
      int limit = limit(start, to, pieces);
      if (limit == to) {
        stretches.add(new Stretch(start, to, true));
        return stretches;
      }
      int place = bestPlace(words, start, limit);
      if (place <= start) {
        stretches.add(new Stretch(start, to, false));
        return stretches;
      }
      stretches.add(new Stretch(start, place, true));
      start = place;
    }
    return stretches;
  }

  private static int limit(int start, int to, IntUnaryOperator pieces) {
    if (to - start <= MOST_PIECES / WordPieces.MOST_PIECES) {
      return to;
    }
    int end = start;
    int sum = 0;
    while (end < to && end - start < MOST_WORDS) {
      sum += pieces.applyAsInt(end);
      if (sum > MOST_PIECES) {
        return end;
      }
      end++;
    }
    return end;
  }

  /**
   * The best first word of a new piece in the second half of what fits; {@code start} where there
   * is none.
   */
  private static int bestPlace(Words words, int start, int limit) {
    int best = start;
    int bestWorth = 0;
    for (int place = limit; place > start + (limit - start) / 2; place--) {
      int worth = worth(words, place);
      if (worth > bestWorth) {
        best = place;
        bestWorth = worth;
      }
    }
    return best;
  }

  private static int worth(Words words, int place) {
    int end = words.end(place - 1);
    if (end - words.start(place - 1) > 2) {
      return 0;
    }
    char before = words.text().charAt(end - 1);
    if (before == ';') {
      return 4;
    }
    if (before == ',') {
      return CONJUNCTIONS.contains(words.form(place)) ? 3 : 1;
    }
    return Characters.isDash(before) || before == ':' || words.form(place - 1).equals("--") ? 2 : 0;
  }
}
