package sitroom.reader.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The units that calendars count in. The smallest kept is the day; weeks begin on Monday. */
enum DateUnit {
  DAY(1),
  WEEKEND(2),
  WEEK(7),
  FORTNIGHT(14),
  MONTH(31),
  YEAR(366),
  DECADE(3653),
  CENTURY(36525);

  private static final int DAYS_A_WEEK = 7;
  private static final int YEARS_A_DECADE = 10;
  private static final int YEARS_A_CENTURY = 100;

  private final int mostDays;

  DateUnit(int mostDays) {
    this.mostDays = mostDays;
  }

  /** The whole unit that lies so many units from where a range begins. */
  DateRange around(DateRange range, int amount) {
    LocalDate day = range.from().or(range::to).orElseThrow();
    DateRange whole =
        switch (this) {
          case DAY -> shifted(range, amount);
          case WEEKEND -> week(day.plusWeeks(amount), DayOfWeek.SATURDAY);
          case WEEK -> week(day.plusWeeks(amount), DayOfWeek.MONDAY);
          case FORTNIGHT -> week(day.plusWeeks(2L * amount), DayOfWeek.MONDAY);
          case MONTH -> DateRange.month(YearMonth.from(day).plusMonths(amount));
          case YEAR -> DateRange.year(day.getYear() + amount);
          case DECADE -> DateRange.year(day.getYear() + YEARS_A_DECADE * amount);
          case CENTURY -> DateRange.year(day.getYear() + YEARS_A_CENTURY * amount);
        };
    return new DateRange(whole.from(), whole.to(), range.relative(), range.guessed());
  }

  private static DateRange shifted(DateRange range, int days) {
    return new DateRange(
        range.from().map(day -> day.plusDays(days)),
        range.to().map(day -> day.plusDays(days)),
        range.relative(),
        range.guessed());
  }

  private static DateRange week(LocalDate day, DayOfWeek first) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return DateRange.of(
        monday.with(TemporalAdjusters.nextOrSame(first)), monday.plusDays(DAYS_A_WEEK - 1L));
  }

  /** The day that lies so many units after another, or before it where the amount is negative. */
  LocalDate plus(LocalDate day, int amount) {
    return switch (this) {
      case DAY -> day.plusDays(amount);
      case WEEKEND, WEEK -> day.plusWeeks(amount);
      case FORTNIGHT -> day.plusWeeks(2L * amount);
      case MONTH -> day.plusMonths(amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears((long) YEARS_A_DECADE * amount);
      case CENTURY -> day.plusYears((long) YEARS_A_CENTURY * amount);
    };
  }

  /**
   * Whether units of this size can be counted from a range: three years later from a year, no day
   * from a month.
   */
  boolean isNoCoarserThan(DateRange range) {
    return range.isClosed()
        && ChronoUnit.DAYS.between(range.from().orElseThrow(), range.to().orElseThrow()) < mostDays;
  }
}
