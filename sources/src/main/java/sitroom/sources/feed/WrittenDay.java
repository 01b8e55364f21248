package sitroom.sources.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a time as it is written, in ISO form or as in mail (RFC 822). */
public final class WrittenDay {
  private static final Pattern ISO = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern MAIL =
      Pattern.compile("(\\d{1,2})\\s+(\\p{Alpha}{3})\\p{Alpha}*\\s+(\\d{4}|\\d{2})\\b");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private WrittenDay() {}

  /** The day; empty where none is written. */
  public static Optional<LocalDate> of(String written) {
    Matcher iso = ISO.matcher(written);
    if (iso.find()) {
      return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    }
    Matcher mail = MAIL.matcher(written);
    if (mail.find()) {
      int month = MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) + 1;
      int year = number(mail.group(3));
      return day(
          year < 70 ? 2000 + year : year < 100 ? 1900 + year : year, month, number(mail.group(1)));
    }
    return Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
