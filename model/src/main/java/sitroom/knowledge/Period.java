package sitroom.knowledge;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A stretch of days.
 *
 * @param from first day; empty when open
 * @param to the day after the last one; empty when open
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
  private static final int YEAR_LENGTH = "2001".length();
  private static final int MONTH_LENGTH = "2001-02".length();

  /** All days. */
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  /**
   * Reads the two cells of a row. Dates may be a year or a month: then the period begins with its
   * first day, or ends after its last.
   *
   * @throws PackException where a cell is no date
   */
  static Period of(Table.Row row, String fromColumn, String toColumn) {
    String from = row.get(fromColumn);
    String to = row.get(toColumn);
    if (from.isEmpty() && to.isEmpty()) {
      return ALWAYS;
    }
    return new Period(date(row, from, false), date(row, to, true));
  }

  static Optional<LocalDate> date(Table.Row row, String cell, boolean after) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (cell.length() == YEAR_LENGTH) {
        return Optional.of(Year.parse(cell).plusYears(after ? 1 : 0).atDay(1));
      }
      if (cell.length() == MONTH_LENGTH) {
        return Optional.of(YearMonth.parse(cell).plusMonths(after ? 1 : 0).atDay(1));
      }
      return Optional.of(LocalDate.parse(cell));
    } catch (DateTimeParseException e) {
      throw new PackException(row.table(), row.line(), "no date: " + cell);
    }
  }

  /** Whether {@code from <= day < to}. */
  public boolean contains(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(day::isBefore).orElse(true);
  }

  /** As {@link #contains}; an unknown day lies in every period without an end. */
  public boolean contains(Optional<LocalDate> day) {
    return day.map(this::contains).orElse(to.isEmpty());
  }
}
