package sitroom.reader.resolve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Days from the first to the last, both included; an open end is empty.
 *
 * @param relative whether it was counted from the document's day, and so shares that day's doubt
 * @param guessed whether it says more than the words do, such as "early June" for its first ten
 *     days
 */
record DateRange(
    Optional<LocalDate> from, Optional<LocalDate> to, boolean relative, boolean guessed) {

  static DateRange of(LocalDate from, LocalDate to) {
    return new DateRange(Optional.of(from), Optional.of(to), false, false);
  }

  static DateRange day(LocalDate day) {
    return of(day, day);
  }

  static DateRange month(YearMonth month) {
    return of(month.atDay(1), month.atEndOfMonth());
  }

  static DateRange year(int year) {
    return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  DateRange counted() {
    return new DateRange(from, to, true, guessed);
  }

  DateRange doubted() {
    return new DateRange(from, to, relative, true);
  }

  DateRange openEnd() {
    return new DateRange(from, Optional.empty(), relative, guessed);
  }

  DateRange openStart() {
    return new DateRange(Optional.empty(), to, relative, guessed);
  }

  /** From this one's first day to the other's last. */
  DateRange through(DateRange other) {
    return new DateRange(from, other.to, relative || other.relative, guessed || other.guessed);
  }

  boolean isClosed() {
    return from.isPresent() && to.isPresent();
  }

  /** Whether it is one day and no longer. */
  boolean isDay() {
    return isClosed() && from.equals(to);
  }

  /** Whether all of it lies after a day. */
  boolean isAfter(LocalDate day) {
    return from.filter(first -> first.isAfter(day)).isPresent();
  }
}
