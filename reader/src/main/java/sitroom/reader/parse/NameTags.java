package sitroom.reader.parse;

import java.nio.FloatBuffer;
import java.util.List;

/**
 * Finds the best row of name tags for a sentence: a name goes on only in its own kind, and only
 * where it has begun (Viterbi 1967). Each word's likeliest tag by itself breaks names apart where
 * the network wavers between two kinds. Immutable.
 */
final class NameTags {
  private static final float IMPOSSIBLE = Float.NEGATIVE_INFINITY;

  /** Whether the second tag may stand after the first. */
  private final boolean[][] follows;

  private final boolean[] starts;

  /**
   * Takes the tags in the order of the scores.
   *
   * @param tags {@code O}, and {@code B-} and {@code I-} with each kind of name
   */
  NameTags(List<String> tags) {
    int size = tags.size();
    follows = new boolean[size][size];
    starts = new boolean[size];
    for (int to = 0; to < size; to++) {
      boolean inside = tags.get(to).startsWith("I-");
      starts[to] = !inside;
      for (int from = 0; from < size; from++) {
        follows[from][to] = !inside || kind(tags.get(from)).equals(kind(tags.get(to)));
      }
    }
  }

  private static String kind(String tag) {
    return tag.substring(Math.min(tag.length(), 2));
  }

  /**
   * The tags' numbers, one a word.
   *
   * @param scores of each tag for each word, row after row; the first row is the root's
   * @param words how many words follow the root
   */
  int[] best(FloatBuffer scores, int words) {
    int tags = starts.length;
    int[][] before = new int[words][tags];
    float[] total = new float[tags];
    for (int tag = 0; tag < tags; tag++) {
      total[tag] = starts[tag] ? 0 : IMPOSSIBLE;
    }
    for (int word = 0; word < words; word++) {
      float[] next = new float[tags];
      for (int tag = 0; tag < tags; tag++) {
        int from = word == 0 ? tag : bestBefore(total, tag);
        before[word][tag] = from;
        next[tag] = total[from] + scores.get((word + 1) * tags + tag);
      }
      total = next;
    }
    int[] found = new int[words];
    int tag = highest(total);
    for (int word = words - 1; word >= 0; word--) {
      found[word] = tag;
      tag = before[word][tag];
    }
    return found;
  }

  /** The best tag before another; O and every kind's first tag may stand after any. */
  private int bestBefore(float[] total, int tag) {
    int best = -1;
    for (int from = 0; from < total.length; from++) {
      if (follows[from][tag] && (best < 0 || total[from] > total[best])) {
        best = from;
      }
    }
    return best;
  }

  private static int highest(float[] total) {
    int best = 0;
    for (int tag = 1; tag < total.length; tag++) {
      if (total[tag] > total[best]) {
        best = tag;
      }
    }
    return best;
  }
}
