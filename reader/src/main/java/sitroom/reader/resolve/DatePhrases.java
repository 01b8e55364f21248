package sitroom.reader.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sitroom.knowledge.TimeWords.Sort;
import sitroom.reader.resolve.CalendarPhrases.Match;
import sitroom.reader.resolve.DateMeaning.Origin;
import sitroom.reader.resolve.DateMeaning.Third;
import sitroom.reader.resolve.DateWords.Found;

/**
 * Reads one point in time at a place of a sentence, of whichever form; intervals are built from
 * points.
 */
final class DatePhrases {
  private static final Pattern DECADE = Pattern.compile("['’]?((?:1[89]|20)?\\d0)s");
  private static final int CENTURY = 100;

  private final DateWords words;
  private final CalendarPhrases calendar;
  private final RelativePhrases relative;

  DatePhrases(DateWords words) {
    this.words = words;
    this.calendar = new CalendarPhrases(words);
    this.relative = new RelativePhrases(words, calendar);
  }

  /** The longest reading of a point in time that begins here. */
  Optional<Match> point(int start) {
    return part(start).or(() -> soFar(start)).or(() -> plain(start));
  }

  private Optional<Match> plain(int start) {
    return apposed(start)
        .or(() -> calendar.date(start).filter(match -> isNamedMonthSafe(start, match)))
        .or(() -> calendar.weekday(start))
        .or(() -> relative.relative(start))
        .or(() -> feast(start))
        .or(() -> era(start))
        .or(() -> year(start));
  }

  /** "seven days earlier on October 6": the date counts, the distance only says it again. */
  private Optional<Match> apposed(int start) {
    return relative
        .relative(start)
        .flatMap(
            distance -> {
              int place = words.is(distance.end(), ",") ? distance.end() + 1 : distance.end();
              return words.is(place, "on")
                  ? calendar.date(place + 1).filter(DatePhrases::isDay)
                  : Optional.empty();
            });
  }

  private static boolean isDay(Match match) {
    return match.meaning() instanceof DatePoint.MonthDay;
  }

  /**
   * A bare month needs a word before it that takes months: May and March are also names and verbs.
   */
  private boolean isNamedMonthSafe(int start, Match match) {
    if (!(match.meaning() instanceof DatePoint.Month month) || month.year().isPresent()) {
      return true;
    }
    boolean attribute = words.at(match.end()).upos().equals("NOUN") && !words.is(match.end(), ",");
    return words.is(start - 1, Sort.AT)
        || words.is(start - 1, Sort.THIRD)
        || words.is(start - 1, "-") && words.is(start - 2, Sort.THIRD)
        || attribute
        || words.joins(start - 1) && words.month(start - 2).isPresent();
  }

  /** "early June", "mid-2014", "the end of March", "late on Sunday", "early last week". */
  private Optional<Match> part(int start) {
    Optional<Found> third = words.find(start, Sort.THIRD);
    if (third.isEmpty()) {
      return Optional.empty();
    }
    int place = third.get().end();
    if (words.is(place, "-")
        || words.is(place, "on")
        || words.is(place, "in") && words.is(place + 1, "the")) {
      place++;
    }
    Third which = Third.valueOf(third.get().value().toUpperCase(Locale.ROOT));
    return plain(place)
        .or(unitItself(place))
        .map(match -> new Match(narrow(match.meaning(), which), match.end()));
  }

  /** "the year" in "the end of the year": the document's. */
  private Supplier<Optional<Match>> unitItself(int place) {
    return () ->
        words.is(place, "the")
            ? words
                .unit(place + 1)
                .filter(unit -> unit != DateUnit.DAY)
                .map(unit -> new Match(new DatePoint.Shift(unit, 0, Origin.DOCUMENT), place + 2))
            : Optional.empty();
  }

  private static DateMeaning narrow(DateMeaning whole, Third third) {
    boolean units = whole instanceof DatePoint.Shift shift && shift.unit() != DateUnit.DAY;
    boolean cut =
        units
            || whole instanceof DatePoint.Year
            || whole instanceof DatePoint.Month
            || whole instanceof DatePoint.Era;
    return cut ? new DateInterval.Part(whole, third) : whole;
  }

  /** "earlier this week", "later in the month", "earlier on Tuesday", "later that day". */
  private Optional<Match> soFar(int start) {
    Optional<Found> word = words.find(start, Sort.SOFAR);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    int place = word.get().end();
    if (words.is(place, "on") || words.is(place, "in")) {
      place++;
    }
    boolean earlier = word.get().value().equals("earlier");
    return plain(place)
        .or(unitItself(place))
        .map(match -> new Match(soFar(match.meaning(), earlier), match.end()));
  }

  private static DateMeaning soFar(DateMeaning whole, boolean earlier) {
    boolean runs =
        whole instanceof DatePoint.Shift shift
            && shift.unit() != DateUnit.DAY
            && shift.amount() == 0;
    return runs ? new DateInterval.SoFar(whole, earlier) : whole;
  }

  /** "Christmas Eve", "New Year's Day 2022". */
  private Optional<Match> feast(int start) {
    return words
        .find(start, Sort.FEAST)
        .filter(found -> words.at(start).capital())
        .map(
            found -> {
              String[] day = found.value().split("-");
              OptionalInt year = words.year(found.end());
              DateMeaning meaning =
                  new DatePoint.MonthDay(Integer.parseInt(day[0]), Integer.parseInt(day[1]), year);
              return new Match(meaning, year.isPresent() ? found.end() + 1 : found.end());
            });
  }

  /** "the 1990s", "the nineties" are decades; "the 19th century" runs from 1801. */
  private Optional<Match> era(int start) {
    int place = words.is(start, "the") ? start + 1 : start;
    String joined =
        words.is(place + 1, "s") || words.is(place + 1, "'s")
            ? words.lower(place) + "s"
            : words.lower(place);
    Matcher decade = DECADE.matcher(joined);
    if (decade.matches() && (place > start || words.year(place).isPresent())) {
      int first = Integer.parseInt(decade.group(1));
      int end = joined.equals(words.lower(place)) ? place + 1 : place + 2;
      return Optional.of(
          new Match(new DatePoint.Era(first < CENTURY ? 1900 + first : first, 10), end));
    }
    return words
        .ordinal(place)
        .filter(
            found -> words.unit(found.end()).filter(unit -> unit == DateUnit.CENTURY).isPresent())
        .map(
            found ->
                new Match(
                    new DatePoint.Era((found.number() - 1) * CENTURY + 1, CENTURY),
                    found.end() + 1));
  }

  /**
   * A bare year: after a word that takes years ("in 2014"), or before a noun ("Moscow's 2014
   * invasion").
   */
  private Optional<Match> year(int start) {
    int place = words.is(start, "the") && words.is(start + 1, "year") ? start + 2 : start;
    OptionalInt year = words.year(place);
    if (year.isEmpty() || !(isDated(start, year.getAsInt()) || isAttribute(place))) {
      return Optional.empty();
    }
    return Optional.of(new Match(new DatePoint.Year(year.getAsInt()), place + 1));
  }

  private boolean isDated(int place, int year) {
    boolean after =
        words.is(place - 1, Sort.AT)
            || words.is(place - 1, Sort.OPENER)
            || words.is(place - 1, Sort.THIRD)
            || words.is(place - 1, "-") && words.is(place - 2, Sort.THIRD)
            || words.is(place, "the")
            || words.joins(place - 1) && words.year(place - 2).isPresent();
    boolean counts =
        words.at(place + 1).plural() && (year % CENTURY == 0 || !words.is(place - 1, "in"));
    return after && !counts && !words.is(place + 1, Sort.CLOCK);
  }

  /**
   * A year before a noun, where something says that it is no count: a possessive, an article, a
   * singular noun.
   */
  private boolean isAttribute(int place) {
    int noun = place + 1;
    while (noun < place + 3
        && (words.at(noun).upos().equals("ADJ") || words.at(noun).upos().equals("PROPN"))) {
      noun++;
    }
    boolean named =
        words.at(noun).upos().equals("NOUN") || words.at(noun - 1).upos().equals("PROPN");
    if (!named || words.is(place + 1, Sort.CLOCK)) {
      return false;
    }
    String before = words.at(place - 1).upos();
    return before.equals("PART")
        || before.equals("DET")
        || before.equals("PRON")
        || !words.at(noun).plural();
  }
}
