package sitroom.reader.resolve;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import sitroom.knowledge.TimeWords.Sort;
import sitroom.reader.resolve.DateMeaning.Pick;
import sitroom.reader.resolve.DateWords.Found;

/**
 * Reads days, months and years by their names and numbers: "Tuesday, Dec. 7, 2021", "7 December",
 * "May 17-20".
 */
final class CalendarPhrases {
  private final DateWords words;

  /** What was read, and the place after it. */
  record Match(DateMeaning meaning, int end) {}

  CalendarPhrases(DateWords words) {
    this.words = words;
  }

  /** A date of the calendar, with or without its weekday. */
  Optional<Match> date(int start) {
    int place = start;
    if (words.weekday(place).isPresent()) {
      place++;
      if (words.is(place, ",") || words.is(place, ".")) {
        place++;
      }
      if (words.is(place, "the")) {
        place++;
      }
      Optional<Match> named = monthFirst(place).filter(CalendarPhrases::isDay);
      return named.isPresent() ? named : dayFirst(place);
    }
    return monthFirst(place).or(() -> dayFirst(start)).or(() -> iso(start));
  }

  private static boolean isDay(Match match) {
    return !(match.meaning() instanceof DatePoint.Month);
  }

  /** "December 7, 2021", "Dec. 7-9", "December 2021", "December". */
  private Optional<Match> monthFirst(int start) {
    OptionalInt month = words.month(start);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int place = words.is(start + 1, ".") ? start + 2 : start + 1;
    Optional<Found> day = words.dayOfMonth(place);
    if (day.isEmpty()) {
      int at = words.is(place, ",") || words.is(place, "of") ? place + 1 : place;
      OptionalInt year = words.year(at);
      DateMeaning meaning = new DatePoint.Month(month.getAsInt(), year, Pick.PLAIN);
      return Optional.of(new Match(meaning, year.isPresent() ? at + 1 : start + 1));
    }
    int end = day.get().end();
    Optional<Found> last =
        words.joins(end) ? lastDay(end + 1, day.get().number()) : Optional.empty();
    if (last.isPresent()) {
      end = last.get().end();
    }
    OptionalInt year = yearAfter(end);
    int after = year.isPresent() ? yearPlace(end) + 1 : end;
    return Optional.of(days(month.getAsInt(), day.get(), last, year, after));
  }

  /** The second end of "17-20": a later day that no month of its own follows. */
  private Optional<Found> lastDay(int place, int first) {
    return words
        .dayOfMonth(place)
        .filter(found -> found.number() > first)
        .filter(found -> words.month(found.end()).isEmpty() && !countsSomething(found.end()));
  }

  /** "on March 3 and 12 people": twelve is no day. */
  private boolean countsSomething(int place) {
    String upos = words.at(place).upos();
    return upos.equals("NOUN") || upos.equals("ADJ") || upos.equals("PROPN");
  }

  /** "7 December 2021", "the 7th of December", "3-5 March", "3 and 5 March". */
  private Optional<Match> dayFirst(int start) {
    int place = words.is(start, "the") ? start + 1 : start;
    Optional<Found> day = words.dayOfMonth(place);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int end = day.get().end();
    Optional<Found> last = words.joins(end) ? words.dayOfMonth(end + 1) : Optional.empty();
    if (last.isPresent()) {
      end = last.get().end();
    }
    if (words.is(end, "of")) {
      end++;
    }
    OptionalInt month = words.month(end);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    end = words.is(end + 1, ".") && words.year(end + 2).isPresent() ? end + 2 : end + 1;
    OptionalInt year = yearAfter(end);
    return Optional.of(
        days(month.getAsInt(), day.get(), last, year, year.isPresent() ? yearPlace(end) + 1 : end));
  }

  private static Match days(int month, Found day, Optional<Found> last, OptionalInt year, int end) {
    DateMeaning first = new DatePoint.MonthDay(month, day.number(), year);
    return new Match(
        last.<DateMeaning>map(
                found ->
                    new DateInterval.Between(
                        first, new DatePoint.MonthDay(month, found.number(), year)))
            .orElse(first),
        end);
  }

  private int yearPlace(int place) {
    return words.is(place, ",") ? place + 1 : place;
  }

  private OptionalInt yearAfter(int place) {
    return words.year(yearPlace(place));
  }

  /** "2021-12-07". */
  private Optional<Match> iso(int start) {
    OptionalInt year = words.year(start);
    if (year.isEmpty() || !words.is(start + 1, "-") || !words.is(start + 3, "-")) {
      return Optional.empty();
    }
    Optional<Found> month = words.dayOfMonth(start + 2).filter(found -> found.number() <= 12);
    return month.flatMap(
        found ->
            words
                .dayOfMonth(start + 4)
                .map(
                    day ->
                        new Match(
                            new DatePoint.MonthDay(found.number(), day.number(), year),
                            day.end())));
  }

  /**
   * "Tuesday", "last Tuesday", "this past Friday", "Monday next week"; parts of the day go with it.
   */
  Optional<Match> weekday(int start) {
    Optional<Found> pick = words.find(start, Sort.PICK);
    int place = pick.map(Found::end).orElse(start);
    OptionalInt day = words.weekday(place);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int end = words.is(place + 1, ".") && place + 2 < words.size() ? place + 2 : place + 1;
    end = skipDayPart(end);
    DayOfWeek name = DayOfWeek.of(day.getAsInt());
    int of = words.is(end, "of") ? end + 1 : end;
    Optional<Found> week = words.find(of, Sort.PICK).filter(found -> words.is(found.end(), "week"));
    if (week.isPresent()) {
      OptionalInt weeks = OptionalInt.of(steps(pick(week)));
      return Optional.of(
          new Match(new DatePoint.Weekday(name, Pick.PLAIN, weeks), week.get().end() + 1));
    }
    return Optional.of(
        new Match(new DatePoint.Weekday(name, pick(pick), OptionalInt.empty()), end));
  }

  /** The place after "morning", "'s night" and the like. */
  int skipDayPart(int place) {
    return words.is(place, Sort.DAYPART) ? place + 1 : place;
  }

  static Pick pick(Optional<Found> found) {
    return found
        .map(word -> Pick.valueOf(word.value().toUpperCase(Locale.ROOT)))
        .orElse(Pick.PLAIN);
  }

  static int steps(Pick pick) {
    return switch (pick) {
      case LAST -> -1;
      case NEXT -> 1;
      case THIS, PLAIN -> 0;
    };
  }
}
