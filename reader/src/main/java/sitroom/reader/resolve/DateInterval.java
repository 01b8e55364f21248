package sitroom.reader.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import sitroom.reader.extract.Draft.Tense;

/** A stretch of time told by its ends, its length, or as part of something longer. */
sealed interface DateInterval extends DateMeaning {

  /** "early June", "late 2014", "the end of March": a third of the whole, which is a guess. */
  record Part(DateMeaning whole, Third third) implements DateInterval {
    private static final int THIRDS = 3;

    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return whole.range(frame).filter(DateRange::isClosed).map(this::cut);
    }

    /**
     * Since the beginning of March, until the end of March: the month's own limits, and no guess.
     */
    static DateMeaning without(DateMeaning limit, Third third) {
      return limit instanceof Part part && part.third == third ? part.whole : limit;
    }

    private DateRange cut(DateRange range) {
      LocalDate first = range.from().orElseThrow();
      LocalDate end = range.to().orElseThrow().plusDays(1);
      long months = first.getDayOfMonth() == 1 ? ChronoUnit.MONTHS.between(first, end) : 0;
      long days = ChronoUnit.DAYS.between(first, end);
      boolean even = months >= THIRDS;
      LocalDate second = even ? first.plusMonths(months / THIRDS) : first.plusDays(days / THIRDS);
      LocalDate last =
          even ? first.plusMonths(2 * months / THIRDS) : first.plusDays(2 * days / THIRDS);
      DateRange part =
          switch (third) {
            case EARLY -> DateRange.of(first, second.minusDays(1));
            case MID -> DateRange.of(second, last.minusDays(1));
            case LATE -> DateRange.of(last, end.minusDays(1));
          };
      return new DateRange(part.from(), part.to(), range.relative(), true);
    }
  }

  /**
   * "earlier this week": from its first day to the document; "later this week": from the document
   * to its last.
   */
  record SoFar(DateMeaning whole, boolean earlier) implements DateInterval {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return whole
          .range(frame)
          .map(
              range ->
                  earlier
                      ? new DateRange(range.from(), frame.today(), true, range.guessed())
                      : new DateRange(frame.today(), range.to(), true, range.guessed()));
    }
  }

  /** "since 2002", "from Monday": open at its end. */
  record Since(DateMeaning start) implements DateInterval {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return Part.without(start, Third.EARLY)
          .range(frame)
          .filter(range -> range.from().isPresent())
          .map(DateRange::openEnd);
    }
  }

  /**
   * "until March 2022", "by Friday": open at its start, the day named included. It lies ahead as a
   * rule.
   */
  record Until(DateMeaning end) implements DateInterval {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return Part.without(end, Third.LATE)
          .range(frame)
          .filter(range -> range.to().isPresent())
          .map(DateRange::openStart);
    }
  }

  /** "before 2014": open at its start, what is named not included. */
  record Before(DateMeaning end) implements DateInterval {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return end.range(frame)
          .filter(range -> range.from().isPresent())
          .map(
              range ->
                  new DateRange(
                      Optional.empty(),
                      range.from().map(day -> day.minusDays(1)),
                      range.relative(),
                      range.guessed()));
    }
  }

  /** "after Monday": open at its end, what is named not included. */
  record After(DateMeaning start) implements DateInterval {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return start
          .range(frame)
          .filter(range -> range.to().isPresent())
          .map(
              range ->
                  new DateRange(
                      range.to().map(day -> day.plusDays(1)),
                      Optional.empty(),
                      range.relative(),
                      range.guessed()));
    }
  }

  /** "between 3 and 5 March", "May 17-20", "from 2014 to 2019". */
  record Between(DateMeaning first, DateMeaning last) implements DateInterval {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return last.range(frame).flatMap(end -> first(frame, end).map(start -> start.through(end)));
    }

    /**
     * The start lies before the end, also where the names alone would put it after: "from Friday to
     * Monday".
     */
    private Optional<DateRange> first(DateFrame frame, DateRange end) {
      Optional<DateRange> start = first.range(frame);
      boolean ordered =
          start
              .flatMap(DateRange::from)
              .filter(day -> end.to().filter(day::isAfter).isEmpty())
              .isPresent();
      if (ordered) {
        return start;
      }
      DateFrame back = new DateFrame(end.from(), Tense.PAST, frame.told());
      return first.range(back).filter(range -> range.from().isPresent());
    }
  }

  /**
   * "for weeks", "over the past two years": so long up to the document's day, which is its end.
   * Where the amount is not told the start stays open.
   *
   * @param amount 0 where it is not told
   * @param lasting whether it was said with "for", which means this only with a perfect tense ("has
   *     warned for weeks")
   */
  record UpToNow(DateUnit unit, int amount, boolean lasting) implements DateInterval {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return frame
          .today()
          .map(
              today ->
                  new DateRange(
                      amount == 0 ? Optional.empty() : Optional.of(unit.plus(today, -amount)),
                      Optional.of(today),
                      true,
                      amount != 0));
    }
  }

  /**
   * "in the coming days", "within 30 days", "in the next two weeks": so long from the document on.
   */
  record FromNow(DateUnit unit, int amount) implements DateInterval {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return frame
          .today()
          .map(
              today ->
                  new DateRange(
                      Optional.of(today),
                      amount == 0 ? Optional.empty() : Optional.of(unit.plus(today, amount)),
                      true,
                      amount != 0));
    }
  }
}
