package sitroom.reader.parse;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The best tree over a sentence's words by Chu and Liu's and Edmonds' algorithm, with one word
 * under the root.
 *
 * <p>Node 0 is the root, words are 1 to n. Scores may be any finite numbers; the tree's score is
 * the sum of its arcs'.
 */
final class SpanningTree {
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private SpanningTree() {}

  /**
   * Whether heads form a tree with one word under the root.
   *
   * @param heads for word {@code i + 1} its head, 0 for the root
   */
  static boolean isTree(int[] heads) {
    int roots = 0;
    for (int head : heads) {
      roots += head == 0 ? 1 : 0;
    }
    if (roots != 1) {
      return false;
    }
    int[] walk = new int[heads.length + 1];
    for (int word = 1; word <= heads.length; word++) {
      int at = word;
      while (at != 0 && walk[at] == 0) {
        walk[at] = word;
        at = heads[at - 1];
      }
      if (at != 0 && walk[at] == word) {
        return false;
      }
    }
    return true;
  }

  /**
   * The heads of the best tree that has exactly one word under the root.
   *
   * @param scores {@code scores[dependent][head]}, square; row 0 and the diagonal are not read
   * @return for word {@code i + 1} its head
   */
  static int[] best(double[][] scores) {
    int size = scores.length;
    double[][] arcs = new double[size][];
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (int word = 1; word < size; word++) {
      arcs[word] = scores[word].clone();
      arcs[word][word] = NEVER;
      for (int head = 0; head < size; head++) {
        if (head != word) {
          low = Math.min(low, arcs[word][head]);
          high = Math.max(high, arcs[word][head]);
        }
      }
    }
    // A price on every arc from the root that no other choice can pay back: a best tree then has
    // only one.
    double price = 1 + (high - low) * size;
    for (int word = 1; word < size; word++) {
      arcs[word][0] -= price;
    }
    arcs[0] = new double[size];
    return Arrays.copyOfRange(heads(arcs), 1, size);
  }

  private static int[] heads(double[][] arcs) {
    int size = arcs.length;
    int[] heads = new int[size];
    for (int word = 1; word < size; word++) {
      int best = 0;
      for (int head = 1; head < size; head++) {
        if (arcs[word][head] > arcs[word][best]) {
          best = head;
        }
      }
      heads[word] = best;
    }
    int[] cycle = findCycle(heads);
    return cycle.length == 0 ? heads : resolve(arcs, heads, cycle);
  }

  /** The nodes of one cycle; none where there is none. */
  private static int[] findCycle(int[] heads) {
    int[] walk = new int[heads.length];
    for (int word = 1; word < heads.length; word++) {
      int at = word;
      while (at != 0 && walk[at] == 0) {
        walk[at] = word;
        at = heads[at];
      }
      if (at != 0 && walk[at] == word) {
        int entry = at;
        IntStream others =
            IntStream.iterate(heads[entry], node -> node != entry, node -> heads[node]);
        return IntStream.concat(IntStream.of(entry), others).toArray();
      }
    }
    return new int[0];
  }

  /**
   * Makes the cycle one node, solves the smaller graph, and opens the cycle where that solution
   * enters it.
   */
  private static int[] resolve(double[][] arcs, int[] heads, int[] cycle) {
    int[] outside = outside(arcs.length, cycle);
    int kept = outside.length;
    double[][] small = new double[kept + 1][kept + 1];
    int[] entered = new int[kept];
    int[] leftFrom = new int[kept];
    small[kept][kept] = NEVER;
    for (int i = 0; i < kept; i++) {
      double[] row = arcs[outside[i]];
      for (int j = 0; j < kept; j++) {
        small[i][j] = row[outside[j]];
      }
      leftFrom[i] = cycle[0];
      entered[i] = cycle[0];
      for (int inner : cycle) {
        if (row[inner] > row[leftFrom[i]]) {
          leftFrom[i] = inner;
        }
        if (gain(arcs, heads, inner, outside[i]) > gain(arcs, heads, entered[i], outside[i])) {
          entered[i] = inner;
        }
      }
      small[i][kept] = row[leftFrom[i]];
      small[kept][i] = gain(arcs, heads, entered[i], outside[i]);
    }
    int[] solved = heads(small);
    int[] result = heads.clone();
    for (int i = 1; i < kept; i++) {
      result[outside[i]] = solved[i] == kept ? leftFrom[i] : outside[solved[i]];
    }
    int entry = solved[kept];
    result[entered[entry]] = outside[entry];
    return result;
  }

  /** What the tree's score changes by when a node of a cycle takes another head. */
  private static double gain(double[][] arcs, int[] heads, int node, int head) {
    return arcs[node][head] - arcs[node][heads[node]];
  }

  private static int[] outside(int size, int[] cycle) {
    boolean[] inside = new boolean[size];
    for (int node : cycle) {
      inside[node] = true;
    }
    return IntStream.range(0, size).filter(node -> !inside[node]).toArray();
  }
}
