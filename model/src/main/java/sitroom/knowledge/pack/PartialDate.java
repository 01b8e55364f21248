package sitroom.knowledge.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** ISO dates of which the day, or the day and the month, may be unknown. */
final class PartialDate {
  static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  private PartialDate() {}

  static boolean isOne(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return false;
    }
    try {
      LocalDate.of(number(form.group(1)), number(form.group(2)), number(form.group(3)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }

  /** Whether one date is surely later than another: 2014-03 is not surely later than 2014. */
  static boolean isAfter(String date, String other) {
    int common = Math.min(date.length(), other.length());
    return date.substring(0, common).compareTo(other.substring(0, common)) > 0;
  }
}
