package sitroom.ledger.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Days from one to another, both included.
 *
 * @param from empty where it has no beginning
 * @param to empty where it has no end
 */
public record DayRange(Optional<LocalDate> from, Optional<LocalDate> to) {

  /**
   * Reads {@code 2021-12-07}, {@code 2021-12}, {@code 2021}, or two of these with {@code ..}
   * between, of which one may be left out.
   *
   * @throws QuestionException where it is no such range
   */
  public static DayRange of(String text) throws QuestionException {
    try {
      int dots = text.indexOf("..");
      if (dots < 0) {
        return new DayRange(Optional.of(first(text)), Optional.of(last(text)));
      }
      String before = text.substring(0, dots);
      String after = text.substring(dots + 2);
      if (!before.isEmpty() || !after.isEmpty()) {
        return new DayRange(
            before.isEmpty() ? Optional.empty() : Optional.of(first(before)),
            after.isEmpty() ? Optional.empty() : Optional.of(last(after)));
      }
    } catch (DateTimeException e) {
      throw wrong(text);
    }
    throw wrong(text);
  }

  private static LocalDate first(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atDay(1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  private static LocalDate last(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  private static QuestionException wrong(String text) {
    return new QuestionException(
        "'" + text + "' is no day or range; write 2021-12-07, 2021-12, 2021 or 2021-12..2022-02");
  }
}
