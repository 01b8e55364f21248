package sitroom.reader.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sitroom.model.Span;

/** Dates written out with their year: "December 7, 2021", "7 Dec. 2021", "2021-12-07". */
final class FullDates {
  private static final String MONTH =
      "(?<month>January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b"
              + MONTH
              + " {1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: ?,? {0,3}(?<year>(?:19|20)\\d\\d)\\b)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? {1,3}"
              + MONTH
              + "(?:,? {0,3}(?<year>(?:19|20)\\d\\d)\\b)?");
  private static final Pattern ISO =
      Pattern.compile("\\b(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)");

  private static final Map<String, Month> MONTHS = months();

  /** A date and where it stands. */
  record Found(LocalDate day, Span span) {}

  private FullDates() {}

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      months.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), month);
      months.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3), month);
    }
    months.put("Sept", Month.SEPTEMBER);
    return Map.copyOf(months);
  }

  /** The dates with a year, in the order of the text. */
  static List<Found> in(String text) {
    return find(text, Optional.empty());
  }

  /** The dates in the text; those without a year get the given one. */
  static List<Found> in(String text, int yearIfNone) {
    return find(text, Optional.of(yearIfNone));
  }

  private static List<Found> find(String text, Optional<Integer> yearIfNone) {
    List<Found> found = new ArrayList<>();
    for (Pattern pattern : List.of(MONTH_FIRST, DAY_FIRST, ISO)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        Optional<Integer> year =
            Optional.ofNullable(matcher.group("year")).map(Integer::valueOf).or(() -> yearIfNone);
        Span span = new Span(matcher.start(), matcher.end());
        String month = matcher.group("month");
        String day = matcher.group("day");
        year.flatMap(y -> day(y, month, day)).ifPresent(date -> found.add(new Found(date, span)));
      }
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  private static Optional<LocalDate> day(int year, String month, String day) {
    try {
      Month named = MONTHS.get(month);
      int number = named != null ? named.getValue() : Integer.parseInt(month);
      return Optional.of(LocalDate.of(year, number, Integer.parseInt(day)));
    } catch (DateTimeException | NumberFormatException e) {
      // "February 31" or "2021-19-40": not a date.
      return Optional.empty();
    }
  }
}
