package sitroom.reader.resolve;

import java.util.Optional;
import java.util.OptionalInt;
import sitroom.knowledge.TimeWords.Sort;
import sitroom.reader.resolve.CalendarPhrases.Match;
import sitroom.reader.resolve.DateMeaning.Origin;
import sitroom.reader.resolve.DateMeaning.Pick;
import sitroom.reader.resolve.DatePoint.Shift;
import sitroom.reader.resolve.DateWords.Found;

/**
 * Reads dates told by their distance: "yesterday", "last month", "three years ago", "the following
 * day".
 */
final class RelativePhrases {
  private static final int HOURS_A_DAY = 24;

  private final DateWords words;
  private final CalendarPhrases calendar;

  RelativePhrases(DateWords words, CalendarPhrases calendar) {
    this.words = words;
    this.calendar = calendar;
  }

  Optional<Match> relative(int start) {
    return named(start)
        .or(() -> counted(start))
        .or(() -> told(start))
        .or(() -> picked(start))
        .or(() -> season(start))
        .or(() -> weekend(start))
        .or(() -> theUnitBefore(start))
        .or(() -> dayOfMonth(start));
  }

  /** "yesterday", "tomorrow night", "the day before yesterday". */
  private Optional<Match> named(int start) {
    return words
        .find(start, Sort.DAY)
        .map(
            found ->
                new Match(
                    new Shift(DateUnit.DAY, found.number(), Origin.DOCUMENT),
                    calendar.skipDayPart(found.end())));
  }

  /** "three years ago", "two days later", "hours earlier", "several months ago". */
  private Optional<Match> counted(int start) {
    Optional<Found> count = words.count(start);
    int place = count.map(Found::end).orElse(start);
    Optional<Found> hours = words.find(place, Sort.HOURS);
    Optional<DateUnit> unit = words.unit(place);
    if (hours.isEmpty() && (unit.isEmpty() || count.isEmpty() && !isPlural(place))) {
      return Optional.empty();
    }
    int end = hours.map(Found::end).orElse(place + 1);
    return words
        .find(end, Sort.DISTANCE)
        .filter(found -> found.value().equals("ago") || endsThere(found.end(), found.value()))
        .map(found -> new Match(distance(count, unit, found.value()), found.end()));
  }

  private boolean isPlural(int place) {
    return words.lower(place).endsWith("s");
  }

  /** "two days after the attack" counts from the attack, of which nothing is known here. */
  private boolean endsThere(int place, String direction) {
    if (direction.equals("ahead")
        || words.lower(place - 1).equals("later")
        || words.lower(place - 1).equals("earlier")) {
      return !words.is(place, "than");
    }
    String upos = words.at(place).upos();
    return upos.isEmpty()
        || upos.equals("PUNCT")
        || upos.equals("CCONJ")
        || upos.equals("VERB")
        || upos.equals("ADP");
  }

  private static DateMeaning distance(
      Optional<Found> count, Optional<DateUnit> unit, String direction) {
    int sign = direction.equals("ago") || direction.equals("before") ? -1 : 1;
    Origin origin =
        direction.equals("ago") || direction.equals("ahead") ? Origin.DOCUMENT : Origin.TOLD;
    int amount = count.map(Found::number).orElse(0);
    if (unit.isEmpty()) {
      return new Shift(DateUnit.DAY, sign * (amount / HOURS_A_DAY), origin);
    }
    return amount == 0 ? new DatePoint.Vague() : new Shift(unit.get(), sign * amount, origin);
  }

  /**
   * "that day", "the same month", "the previous week", "the following day", "later that evening".
   */
  private Optional<Match> told(int start) {
    int article =
        words.is(start, "the") && words.find(start, Sort.TOLD).isEmpty() ? start + 1 : start;
    Optional<Found> told = words.find(article, Sort.TOLD);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    int place = told.get().end();
    if (words.is(place, Sort.DAYPART)) {
      return Optional.of(
          new Match(new Shift(DateUnit.DAY, told.get().number(), Origin.TOLD), place + 1));
    }
    return words
        .unit(place)
        .filter(unit -> !isPlural(place))
        .map(unit -> new Match(new Shift(unit, told.get().number(), Origin.TOLD), place + 1));
  }

  /**
   * "last week", "this morning", "next year", "this January"; "the last year" are the twelve months
   * up to now.
   */
  private Optional<Match> picked(int start) {
    Optional<Found> pick = words.find(start, Sort.PICK);
    if (pick.isEmpty()) {
      return Optional.empty();
    }
    int place = pick.get().end();
    Pick which = CalendarPhrases.pick(pick);
    if (words.is(place, Sort.DAYPART)) {
      return Optional.of(
          new Match(
              new Shift(DateUnit.DAY, CalendarPhrases.steps(which), Origin.DOCUMENT), place + 1));
    }
    OptionalInt month = words.month(place);
    if (month.isPresent()) {
      return Optional.of(
          new Match(new DatePoint.Month(month.getAsInt(), OptionalInt.empty(), which), place + 1));
    }
    Optional<DateUnit> unit = words.unit(place).filter(any -> !isPlural(place));
    if (unit.isEmpty() || unit.get() == DateUnit.DAY) {
      return Optional.empty();
    }
    if (unit.get() == DateUnit.WEEKEND) {
      return Optional.of(new Match(new DatePoint.Weekend(which), place + 1));
    }
    boolean rolling = which == Pick.LAST && words.is(start - 1, "the");
    DateMeaning meaning =
        rolling
            ? new DateInterval.UpToNow(unit.get(), 1, false)
            : new Shift(unit.get(), CalendarPhrases.steps(which), Origin.DOCUMENT);
    return Optional.of(new Match(meaning, place + 1));
  }

  /** "last summer", "the spring of 2014", "in the autumn", "winter 2014". */
  private Optional<Match> season(int start) {
    Optional<Found> pick = words.find(start, Sort.PICK);
    int place = pick.map(Found::end).orElse(words.is(start, "the") ? start + 1 : start);
    Optional<Found> season = words.find(place, Sort.SEASON);
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int end = season.get().end();
    OptionalInt year = words.year(words.is(end, "of") ? end + 1 : end);
    boolean of = words.is(end, "of") && year.isEmpty();
    boolean bare =
        pick.isEmpty()
            && year.isEmpty()
            && !(words.is(start, "the") && words.is(start - 1, Sort.AT));
    if (of || bare) {
      return Optional.empty();
    }
    if (year.isPresent()) {
      end = words.is(end, "of") ? end + 2 : end + 1;
    }
    return Optional.of(
        new Match(
            new DatePoint.Season(season.get().number(), year, CalendarPhrases.pick(pick)), end));
  }

  /** "the weekend". */
  private Optional<Match> weekend(int start) {
    int place = words.is(start, "the") ? start + 1 : start;
    return words
        .unit(place)
        .filter(unit -> unit == DateUnit.WEEKEND && place > start && !isPlural(place))
        .map(unit -> new Match(new DatePoint.Weekend(Pick.PLAIN), place + 1));
  }

  /** "the day before", "the week after": with nothing behind that they would be counted from. */
  private Optional<Match> theUnitBefore(int start) {
    if (!words.is(start, "the") || words.unit(start + 1).isEmpty() || isPlural(start + 1)) {
      return Optional.empty();
    }
    DateUnit unit = words.unit(start + 1).get();
    return words
        .find(start + 2, Sort.DISTANCE)
        .filter(found -> found.value().equals("before") || found.value().equals("after"))
        .filter(found -> endsThere(found.end(), found.value()))
        .map(
            found ->
                new Match(
                    new Shift(unit, found.value().equals("before") ? -1 : 1, Origin.TOLD),
                    found.end()));
  }

  /** "on the 24th". */
  private Optional<Match> dayOfMonth(int start) {
    if (!words.is(start, "the") || !words.is(start - 1, "on") && !words.is(start - 1, "until")) {
      return Optional.empty();
    }
    return words
        .ordinal(start + 1)
        .filter(found -> Character.isDigit(words.lower(start + 1).charAt(0)))
        .filter(found -> !words.at(found.end()).upos().equals("NOUN"))
        .map(found -> new Match(new DatePoint.DayOfMonth(found.number()), found.end()));
  }
}
