package sitroom.reader.resolve;

import java.util.Optional;
import java.util.OptionalInt;
import sitroom.knowledge.TimeWords.Sort;
import sitroom.reader.resolve.CalendarPhrases.Match;
import sitroom.reader.resolve.DateMeaning.Origin;
import sitroom.reader.resolve.DateMeaning.Pick;
import sitroom.reader.resolve.DateWords.Found;

/**
 * Reads intervals: "since 2002", "between 3 and 5 March", "for weeks", "over the past two years",
 * "by Friday".
 */
final class DateIntervals {
  private final DateWords words;
  private final DatePhrases points;

  DateIntervals(DateWords words, DatePhrases points) {
    this.words = words;
    this.points = points;
  }

  Optional<Match> interval(int start) {
    Optional<Match> stretch = stretch(start);
    if (stretch.isPresent()) {
      return stretch;
    }
    Optional<Found> opener = words.find(start, Sort.OPENER);
    return opener.isPresent() ? opened(opener.get()) : range(start);
  }

  private Optional<Match> opened(Found opener) {
    int place = opener.end();
    String kind = opener.value();
    if (kind.equals("since") && words.is(place, "then")) {
      return Optional.of(new Match(new DateInterval.Since(new DatePoint.Then()), place + 1));
    }
    if (kind.equals("between")) {
      return halfMonth(place).or(() -> range(place));
    }
    if (kind.equals("start")) {
      Optional<Match> range = range(place);
      if (range.isPresent()) {
        return range;
      }
    }
    int at =
        words.is(place, "at") || words.is(place, "on") || words.is(place, "as") ? place + 1 : place;
    return points
        .point(at)
        .filter(match -> !isAfterAnEvent(kind, match))
        .flatMap(match -> open(kind, match));
  }

  /** "after Tuesday's call": it is the call that it was after, and on the same day as a rule. */
  private boolean isAfterAnEvent(String kind, Match match) {
    return kind.equals("after") && words.is(match.end(), "'s");
  }

  private static Optional<Match> open(String kind, Match match) {
    DateMeaning point = match.meaning();
    if (point instanceof DatePoint.Vague) {
      return Optional.empty();
    }
    DateMeaning interval =
        switch (kind) {
          case "since", "start" -> new DateInterval.Since(point);
          case "until", "by" -> new DateInterval.Until(point);
          case "before" -> new DateInterval.Before(point);
          case "after" -> new DateInterval.After(point);
          default -> point;
        };
    return Optional.of(new Match(interval, match.end()));
  }

  /** "3 and 5 March" after "between" reads as a date with two days already; "March 3 and 5" too. */
  private Optional<Match> halfMonth(int place) {
    return points.point(place).filter(match -> match.meaning() instanceof DateInterval.Between);
  }

  /** Two points with a dash or a joining word between them. */
  private Optional<Match> range(int start) {
    Optional<Match> first = points.point(start);
    if (first.isEmpty() || first.get().meaning() instanceof DatePoint.Vague) {
      return first.filter(match -> match.meaning() instanceof DateInterval.Between);
    }
    if (first.get().meaning() instanceof DateInterval.Between) {
      return first;
    }
    int place = first.get().end();
    boolean opened = words.is(start - 1, "between") || words.is(start - 1, "from");
    boolean and = words.is(place, "and") && words.is(start - 1, "between");
    boolean dash = words.joins(place) && !words.is(place, "and") && !words.is(place, "&");
    if (!and && !dash || words.is(place, "to") && !opened) {
      return Optional.empty();
    }
    int second = words.is(place + 1, "on") ? place + 2 : place + 1;
    return points
        .point(second)
        .filter(match -> isEnd(first.get().meaning(), match.meaning()))
        .map(
            last ->
                new Match(
                    new DateInterval.Between(first.get().meaning(), last.meaning()), last.end()));
  }

  /** Both ends are of one grain: two years, two days. */
  private static boolean isEnd(DateMeaning first, DateMeaning last) {
    return first.getClass() == last.getClass()
        || first instanceof DatePoint.Weekday && last instanceof DatePoint.Shift
        || first instanceof DatePoint.Month && last instanceof DatePoint.MonthDay
        || first instanceof DatePoint.MonthDay && last instanceof DatePoint.Month;
  }

  /** A length of time that ends or begins at the document. */
  private Optional<Match> stretch(int start) {
    Optional<Found> opener = words.find(start, Sort.SPAN);
    if (opener.isEmpty()) {
      return Optional.empty();
    }
    int place = opener.get().end();
    String kind = opener.get().value();
    int base = words.is(place, "the") ? place + 1 : place;
    Optional<Found> pick = words.find(base, Sort.PICK);
    boolean picked = pick.isPresent();
    Optional<Found> count = words.count(pick.map(Found::end).orElse(place));
    int unitAt = count.or(() -> pick).map(Found::end).orElse(place);
    Optional<DateUnit> unit = words.unit(unitAt);
    boolean plural = words.lower(unitAt).endsWith("s");
    boolean single = count.map(Found::value).filter("1"::equals).isPresent();
    if (unit.isEmpty() || !(plural || single || picked && kind.equals("over"))) {
      return Optional.empty();
    }
    if (words.find(unitAt + 1, Sort.DISTANCE).isPresent()) {
      return Optional.empty();
    }
    return meaning(kind, pick.map(found -> CalendarPhrases.pick(pick)), count, unit.get())
        .map(meaning -> new Match(meaning, unitAt + 1));
  }

  private static Optional<DateMeaning> meaning(
      String kind, Optional<Pick> pick, Optional<Found> count, DateUnit unit) {
    OptionalInt told =
        count.map(found -> OptionalInt.of(found.number())).orElse(OptionalInt.empty());
    int amount = told.orElse(pick.isPresent() && kind.equals("over") ? 1 : 0);
    if (pick.isPresent()) {
      boolean ahead = pick.get() == Pick.NEXT;
      return pick.get() == Pick.THIS
          ? Optional.empty()
          : Optional.of(
              ahead
                  ? new DateInterval.FromNow(unit, amount)
                  : new DateInterval.UpToNow(unit, amount, false));
    }
    return switch (kind) {
      case "for" -> Optional.of(new DateInterval.UpToNow(unit, amount, true));
      case "in" ->
          amount > 0
              ? Optional.of(new DatePoint.Shift(unit, amount, Origin.DOCUMENT))
              : Optional.empty();
      case "within" -> Optional.of(new DateInterval.FromNow(unit, amount));
      default -> Optional.empty();
    };
  }
}
