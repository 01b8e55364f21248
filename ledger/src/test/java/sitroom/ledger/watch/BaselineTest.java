package sitroom.ledger.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import sitroom.ledger.watch.Indicator.Score;

/** A day's count against its past. */
class BaselineTest {
  private static final LocalDate DAY = LocalDate.of(2022, 2, 24);

  private static SortedMap<LocalDate, Integer> past(List<Integer> counts) {
    TreeMap<LocalDate, Integer> past = new TreeMap<>();
    for (int i = 0; i < counts.size(); i++) {
      past.put(DAY.minusDays(counts.size() - (long) i), counts.get(i));
    }
    return past;
  }

  @Test
  void aDayFarAboveItsPastIsMarked() {
    Score score = Baseline.score(past(List.of(2, 3, 2, 4, 3, 2, 3, 3)), DAY, 20).orElseThrow();

    assertThat(score.baseline()).isEqualTo(3);
    assertThat(score.spread()).isEqualTo(1);
    assertThat(score.value()).isEqualTo(17);
    assertThat(score.marked()).isTrue();
  }

  @Test
  void withoutAWeekOfPastAndWithoutEntriesThereIsNoScore() {
    assertThat(Baseline.score(past(List.of(1, 2, 3, 4, 5, 6)), DAY, 9)).isEmpty();
    assertThat(Baseline.score(past(List.of(1, 2, 3, 4, 5, 6, 7)), DAY, 0)).isEmpty();
    assertThatThrownBy(() -> new Indicator.Day(DAY, List.of(), Optional.of(new Score(1, 1, 7, 5))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  boolean oneWildDayOfThePastDoesNotHideTheNext(
      @ForAll @Size(28) List<@IntRange(min = 0, max = 5) Integer> counts,
      @ForAll @IntRange(min = 0, max = 27) int where,
      @ForAll @IntRange(min = 100, max = 100_000) int wild) {
    List<Integer> spoilt = new java.util.ArrayList<>(counts);
    spoilt.set(where, wild);
    return Baseline.score(past(spoilt), DAY, 60).orElseThrow().marked();
  }

  @Property
  boolean moreEntriesAreNeverALowerScore(
      @ForAll @Size(min = 7, max = 40) List<@IntRange(min = 0, max = 50) Integer> counts,
      @ForAll @IntRange(min = 1, max = 100) int count) {
    SortedMap<LocalDate, Integer> past = past(counts);
    return Baseline.score(past, DAY, count + 1).orElseThrow().value()
        >= Baseline.score(past, DAY, count).orElseThrow().value();
  }
}
