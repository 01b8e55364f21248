package sitroom.room.bench.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import sitroom.reader.Sign;
import sitroom.room.bench.Judged;

/** A confidence is the share of entries with the same signs that an annotator kept. */
class PointsFitTest {
  private static Judged judged(int document, boolean wanted, String... signs) {
    return new Judged(
        "d" + document, 0.5, Stream.of(signs).map(sign -> new Sign(sign, 0)).toList(), wanted);
  }

  @Property(tries = 20)
  void withOneSignItIsThatShareNearly(@ForAll @DoubleRange(min = 0.2, max = 0.9) double share) {
    List<Judged> all = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      all.add(judged(i, i < share * 500, "frame"));
    }

    assertThat(PointsFit.share(all.get(0), PointsFit.of(all))).isCloseTo(share, within(0.03));
  }

  @Test
  void aSignThatMakesEntriesWorseGetsPointsBelowNothing() {
    Random chance = new Random(7);
    List<Judged> all = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      boolean noun = i % 3 == 0;
      boolean wanted = chance.nextDouble() < (noun ? 0.4 : 0.9);
      all.add(noun ? judged(i, wanted, "frame", "noun") : judged(i, wanted, "frame"));
    }

    Map<String, Double> points = PointsFit.of(all);

    assertThat(points.get("frame")).isPositive();
    assertThat(points.get("noun")).isLessThan(-1);
    assertThat(PointsFit.share(judged(0, true, "frame", "noun"), points))
        .isCloseTo(0.4, within(0.1));
  }

  @Test
  void aSignThatWasNeverSeenChangesNothing() {
    Map<String, Double> points = PointsFit.of(List.of(judged(0, true, "frame")));

    assertThat(PointsFit.share(judged(1, true, "frame", "other"), points))
        .isEqualTo(PointsFit.share(judged(1, true, "frame"), points));
  }

  @Test
  void noDocumentIsRatedByItsOwnEntries() {
    List<Judged> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      all.add(judged(i, i % 2 == 0, "sign of document " + i));
    }

    assertThat(PointsFit.heldOut(all, 5))
        .hasSize(40)
        .allSatisfy(rated -> assertThat(rated.confidence()).isEqualTo(0.5));
  }

  @Test
  void bandsAreTenthsAndTheHighestHoldsOne() {
    List<Rated> rated = List.of(new Rated(0.9, true), new Rated(1.0, false), new Rated(0.3, true));

    assertThat(Rated.bands(rated).values())
        .containsExactly(new Rated.Band(3, 1, 1), new Rated.Band(9, 2, 1));
  }
}
