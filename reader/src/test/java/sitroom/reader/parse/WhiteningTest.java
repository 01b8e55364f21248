package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhiteningTest {
  /** Far from the origin, and spread ten times as far one way as the other. */
  private static final List<double[]> CLOUD = cloud();

  private static List<double[]> cloud() {
    Random random = new Random(7);
    return Stream.generate(
            () -> {
              double wide = 10 * random.nextGaussian();
              return new double[] {100 + wide, 50 + wide + random.nextGaussian()};
            })
        .limit(2_000)
        .toList();
  }

  @Test
  void whatLookedAlikePointsApart() {
    Whitening whitening = Whitening.of(CLOUD);
    double[] first = {110, 60};
    double[] second = {90, 40};

    assertThat(cosine(first, second)).isGreaterThan(0.99);
    assertThat(cosine(whitening.direction(first), whitening.direction(second)))
        .isCloseTo(-1, within(0.01));
  }

  @Test
  void aStepAgainstTheSpreadTurnsFurtherThanOneAlongIt() {
    Whitening whitening = Whitening.of(CLOUD);
    double[] start = whitening.direction(new double[] {110, 60});
    double[] along = whitening.direction(new double[] {113, 63});
    double[] against = whitening.direction(new double[] {110, 63});

    assertThat(Math.hypot(start[0], start[1])).isCloseTo(1, within(1e-9));
    assertThat(cosine(start, along)).isGreaterThan(0.99);
    assertThat(cosine(start, against)).isLessThan(0.8);
  }

  private static double cosine(double[] first, double[] second) {
    return (first[0] * second[0] + first[1] * second[1])
        / Math.hypot(first[0], first[1])
        / Math.hypot(second[0], second[1]);
  }
}
