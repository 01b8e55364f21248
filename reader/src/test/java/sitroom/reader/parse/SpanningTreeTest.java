package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SpanningTreeTest {

  @Example
  void knowsTreesFromCyclesAndForests() {
    assertThat(SpanningTree.isTree(new int[] {2, 0, 2})).isTrue();
    assertThat(SpanningTree.isTree(new int[] {0})).isTrue();
    assertThat(SpanningTree.isTree(new int[] {0, 0})).isFalse();
    assertThat(SpanningTree.isTree(new int[] {0, 3, 2})).isFalse();
    assertThat(SpanningTree.isTree(new int[] {2, 1})).isFalse();
    assertThat(SpanningTree.isTree(new int[] {0, 2})).isFalse();
  }

  @Example
  void opensACycleWhereItCostsLeast() {
    double[][] scores = {
      {0, 0, 0, 0}, {1, 0, 9, 0}, {2, 9, 0, 0}, {0, 0, 5, 0},
    };

    assertThat(SpanningTree.best(scores)).containsExactly(2, 0, 2);
  }

  @Property(tries = 500)
  void findsTheBestOfAllTreesWithOneRoot(
      @ForAll @IntRange(min = 1, max = 5) int words, @ForAll long seed) {
    double[][] scores = randomScores(words, new Random(seed));

    int[] heads = SpanningTree.best(scores);

    assertThat(SpanningTree.isTree(heads)).isTrue();
    assertThat(score(scores, heads)).isCloseTo(bestOfAll(scores, new int[words], 0), within(1e-6));
  }

  @Property(tries = 20)
  void findsATreeInLargeGraphsOfManyCycles(@ForAll long seed) {
    Random random = new Random(seed);
    double[][] scores = randomScores(220, random);
    for (int word = 1; word < 220; word += 2) {
      scores[word][word + 1] += 1000;
      scores[word + 1][word] += 1000;
    }

    assertThat(SpanningTree.isTree(SpanningTree.best(scores))).isTrue();
  }

  private static double[][] randomScores(int words, Random random) {
    double[][] scores = new double[words + 1][words + 1];
    for (double[] row : scores) {
      for (int head = 0; head <= words; head++) {
        row[head] = random.nextGaussian() * 10;
      }
    }
    return scores;
  }

  private static double score(double[][] scores, int[] heads) {
    double sum = 0;
    for (int word = 1; word <= heads.length; word++) {
      sum += scores[word][heads[word - 1]];
    }
    return sum;
  }

  private static double bestOfAll(double[][] scores, int[] heads, int word) {
    if (word == heads.length) {
      return SpanningTree.isTree(heads) ? score(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = 0; head <= heads.length; head++) {
      heads[word] = head;
      best = Math.max(best, bestOfAll(scores, heads, word + 1));
    }
    return best;
  }
}
