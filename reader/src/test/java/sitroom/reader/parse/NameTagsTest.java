package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NameTagsTest {
  private static final List<String> TAGS = List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG");

  @Test
  void aNameKeepsItsKind() {
    // "European Commission": the first word a little more like an organisation by itself.
    assertThat(best(row(-9, -1, -9, 0, -9), row(-9, -9, 0, -9, -3), row(0, -9, -9, -9, -9)))
        .containsExactly("B-PER", "I-PER", "O");
  }

  @Test
  void noNameGoesOnThatHasNotBegun() {
    assertThat(best(row(-1, -9, 0, -9, -9))).containsExactly("O");
    assertThat(best(row(0, -9, -9, -9, -9), row(-9, -1, 0, -9, -9))).containsExactly("O", "B-PER");
  }

  @Test
  void namesSideBySideStayTwo() {
    assertThat(best(row(-9, 0, -9, -9, -9), row(-9, 0, -1, -9, -9)))
        .containsExactly("B-PER", "B-PER");
  }

  @Test
  void theRootHasNoName() {
    float[] scores = {9, 9, 9, 9, 9, -9, 0, -9, -9, -9};
    assertThat(new NameTags(TAGS).best(FloatBuffer.wrap(scores), 1)).containsExactly(1);
  }

  @Property(tries = 200)
  void noPossibleRowScoresMore(@ForAll long seed) {
    Random random = new Random(seed);
    float[][] rows = new float[3][TAGS.size()];
    for (float[] row : rows) {
      for (int tag = 0; tag < row.length; tag++) {
        row[tag] = random.nextFloat();
      }
    }
    double highest =
        rowsOfThree().stream()
            .filter(NameTagsTest::isPossible)
            .mapToDouble(row -> total(rows, row))
            .max()
            .orElseThrow();
    List<String> found = best(rows);
    assertThat(isPossible(found)).isTrue();
    assertThat(total(rows, found)).isEqualTo(highest);
  }

  private static List<List<String>> rowsOfThree() {
    List<List<String>> rows = new ArrayList<>();
    for (String first : TAGS) {
      for (String second : TAGS) {
        TAGS.forEach(third -> rows.add(List.of(first, second, third)));
      }
    }
    return rows;
  }

  private static boolean isPossible(List<String> row) {
    return IntStream.range(0, row.size())
        .filter(i -> row.get(i).startsWith("I-"))
        .allMatch(i -> i > 0 && row.get(i - 1).endsWith(row.get(i).substring(1)));
  }

  private static double total(float[][] rows, List<String> tags) {
    float total = 0;
    for (int i = 0; i < rows.length; i++) {
      total += rows[i][TAGS.indexOf(tags.get(i))];
    }
    return total;
  }

  private static float[] row(float... scores) {
    return scores;
  }

  private static List<String> best(float[]... rows) {
    FloatBuffer scores = FloatBuffer.allocate((rows.length + 1) * TAGS.size());
    scores.position(TAGS.size());
    Arrays.stream(rows).forEach(scores::put);
    int[] found = new NameTags(TAGS).best(scores.flip(), rows.length);
    return Arrays.stream(found).mapToObj(TAGS::get).toList();
  }
}
