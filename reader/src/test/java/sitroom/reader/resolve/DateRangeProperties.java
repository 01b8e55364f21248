package sitroom.reader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import sitroom.reader.extract.Draft.Tense;
import sitroom.reader.resolve.DateMeaning.Origin;
import sitroom.reader.resolve.DateMeaning.Pick;

/** What holds of every date, whatever the document's day. */
class DateRangeProperties {
  private static final int DAYS_OF_TEN_YEARS = 3650;

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, DAYS_OF_TEN_YEARS)
        .map(LocalDate.of(2015, 1, 1)::plusDays);
  }

  private static DateRange range(DateMeaning meaning, LocalDate today, Tense tense) {
    return meaning.range(new DateFrame(Optional.of(today), tense, Optional.empty())).orElseThrow();
  }

  @Property
  void aWeekdayOfThePastLiesNoneToSixDaysBack(
      @ForAll DayOfWeek name, @ForAll("days") LocalDate today) {
    DateRange range =
        range(new DatePoint.Weekday(name, Pick.PLAIN, OptionalInt.empty()), today, Tense.PAST);
    LocalDate day = range.from().orElseThrow();
    assertThat(day.getDayOfWeek()).isEqualTo(name);
    assertThat(ChronoUnit.DAYS.between(day, today)).isBetween(0L, 6L);
    assertThat(range.isDay()).isTrue();
  }

  @Property
  void aWeekdayOfTheFutureLiesNoneToSixDaysAhead(
      @ForAll DayOfWeek name, @ForAll("days") LocalDate today) {
    DateRange range =
        range(new DatePoint.Weekday(name, Pick.PLAIN, OptionalInt.empty()), today, Tense.FUTURE);
    assertThat(ChronoUnit.DAYS.between(today, range.from().orElseThrow())).isBetween(0L, 6L);
  }

  @Property
  void lastAndNextNeverMeanTheDocumentsOwnDay(
      @ForAll DayOfWeek name, @ForAll("days") LocalDate today) {
    DateRange last =
        range(new DatePoint.Weekday(name, Pick.LAST, OptionalInt.empty()), today, Tense.NONE);
    DateRange next =
        range(new DatePoint.Weekday(name, Pick.NEXT, OptionalInt.empty()), today, Tense.NONE);
    assertThat(ChronoUnit.DAYS.between(last.from().orElseThrow(), today)).isBetween(1L, 7L);
    assertThat(ChronoUnit.DAYS.between(today, next.from().orElseThrow())).isBetween(1L, 7L);
  }

  @Property
  void aMonthOfThePastNeverBeginsAfterTheDocument(
      @ForAll @IntRange(min = 1, max = 12) int month, @ForAll("days") LocalDate today) {
    DateRange range =
        range(new DatePoint.Month(month, OptionalInt.empty(), Pick.PLAIN), today, Tense.PAST);
    LocalDate first = range.from().orElseThrow();
    assertThat(first).isBeforeOrEqualTo(today).isAfter(today.minusYears(1).minusMonths(1));
    assertThat(first.getDayOfMonth()).isEqualTo(1);
  }

  @Property
  void rangesNeverRunBackwards(
      @ForAll DateUnit unit,
      @ForAll @IntRange(min = -40, max = 40) int amount,
      @ForAll("days") LocalDate today) {
    DateRange range = range(new DatePoint.Shift(unit, amount, Origin.DOCUMENT), today, Tense.NONE);
    assertThat(range.from().orElseThrow()).isBeforeOrEqualTo(range.to().orElseThrow());
    assertThat(range.relative()).isTrue();
  }

  @Property
  void aDayOfAMonthExistsOrThereIsNone(
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 31) int day,
      @ForAll("days") LocalDate today) {
    DateFrame frame = new DateFrame(Optional.of(today), Tense.PAST, Optional.empty());
    Optional<DateRange> range =
        new DatePoint.MonthDay(month, day, OptionalInt.empty()).range(frame);
    range.ifPresent(
        found -> {
          assertThat(found.from().orElseThrow().getDayOfMonth()).isEqualTo(day);
          assertThat(found.from().orElseThrow()).isBeforeOrEqualTo(today);
        });
    assertThat(range.isPresent() || day > 28).isTrue();
  }
}
