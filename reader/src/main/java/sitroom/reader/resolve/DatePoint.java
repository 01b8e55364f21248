package sitroom.reader.resolve;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** One day, month, season or year, by its name or by its distance. */
sealed interface DatePoint extends DateMeaning {

  /** Runs {@code of} and drops days that no calendar has, such as 31 June. */
  private static <T> Optional<T> existing(IntFunction<T> of, int value) {
    try {
      return Optional.of(of.apply(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day by its name. {@code weeks} is 1 in "Monday next week", -1 in "Monday of last week". */
  record Weekday(DayOfWeek day, Pick pick, OptionalInt weeks) implements DatePoint {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return frame.today().map(today -> DateRange.day(from(today, frame.isAhead())).counted());
    }

    private LocalDate from(LocalDate today, boolean ahead) {
      if (weeks.isPresent()) {
        return today
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(weeks.getAsInt())
            .with(TemporalAdjusters.nextOrSame(day));
      }
      return switch (pick) {
        case LAST -> today.with(TemporalAdjusters.previous(day));
        case NEXT -> today.with(TemporalAdjusters.next(day));
        case PLAIN, THIS ->
            today.with(
                ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
      };
    }
  }

  /** "2014". */
  record Year(int year) implements DatePoint {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return Optional.of(DateRange.year(year));
    }
  }

  /** "December", "December 2021", "last December". */
  record Month(int month, OptionalInt year, Pick pick) implements DatePoint {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      if (year.isPresent()) {
        return Optional.of(DateRange.month(YearMonth.of(year.getAsInt(), month)));
      }
      return frame
          .today()
          .map(today -> DateRange.month(near(YearMonth.from(today), frame.isAhead())).counted());
    }

    private YearMonth near(YearMonth now, boolean ahead) {
      YearMonth same = now.withMonth(month);
      return switch (pick) {
        case LAST -> same.isBefore(now) ? same : same.minusYears(1);
        case NEXT -> same.isAfter(now) ? same : same.plusYears(1);
        case THIS -> same;
        case PLAIN -> {
          if (ahead) {
            yield same.isBefore(now) ? same.plusYears(1) : same;
          }
          yield same.isAfter(now) ? same.minusYears(1) : same;
        }
      };
    }
  }

  /** "7 December", "December 7, 2021". */
  record MonthDay(int month, int day, OptionalInt year) implements DatePoint {
    private static final int RECENT = 14;

    @Override
    public Optional<DateRange> range(DateFrame frame) {
      if (year.isPresent()) {
        return in(year.getAsInt()).map(DateRange::day);
      }
      return frame
          .today()
          .flatMap(today -> near(today, frame.isAhead()))
          .map(day -> DateRange.day(day).counted());
    }

    private Optional<LocalDate> in(int someYear) {
      return existing(value -> LocalDate.of(value, month, day), someYear);
    }

    private Optional<LocalDate> near(LocalDate today, boolean ahead) {
      int now = today.getYear();
      Optional<LocalDate> past = in(now).filter(date -> !date.isAfter(today)).or(() -> in(now - 1));
      if (!ahead) {
        return past;
      }
      // a programme that was to begin some days ago is still told as a plan; nobody plans a year
      // ahead by the day
      Optional<LocalDate> recent = past.filter(date -> date.isAfter(today.minusDays(RECENT)));
      return recent.or(() -> in(now).filter(date -> date.isAfter(today))).or(() -> in(now + 1));
    }
  }

  /** "the 24th". */
  record DayOfMonth(int day) implements DatePoint {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return frame
          .today()
          .flatMap(today -> near(today, frame.isAhead()))
          .map(date -> DateRange.day(date).counted());
    }

    private Optional<LocalDate> near(LocalDate today, boolean ahead) {
      YearMonth now = YearMonth.from(today);
      return ahead
          ? existing(now::atDay, day)
              .filter(date -> !date.isBefore(today))
              .or(() -> existing(now.plusMonths(1)::atDay, day))
          : existing(now::atDay, day)
              .filter(date -> !date.isAfter(today))
              .or(() -> existing(now.minusMonths(1)::atDay, day));
    }
  }

  /** "spring", "last summer", "winter 2014"; three months from the first one on. */
  record Season(int firstMonth, OptionalInt year, Pick pick) implements DatePoint {
    private static final int LAST_OF_THREE = 2;

    @Override
    public Optional<DateRange> range(DateFrame frame) {
      if (year.isPresent()) {
        return Optional.of(from(YearMonth.of(year.getAsInt(), firstMonth)));
      }
      return frame
          .today()
          .map(today -> from(near(YearMonth.from(today), frame.isAhead())).counted());
    }

    private static DateRange from(YearMonth first) {
      return DateRange.month(first).through(DateRange.month(first.plusMonths(LAST_OF_THREE)));
    }

    private YearMonth near(YearMonth now, boolean ahead) {
      YearMonth begun =
          now.withMonth(firstMonth).isAfter(now)
              ? now.withMonth(firstMonth).minusYears(1)
              : now.withMonth(firstMonth);
      boolean running = !begun.plusMonths(LAST_OF_THREE).isBefore(now);
      return switch (pick) {
        case LAST -> running ? begun.minusYears(1) : begun;
        case NEXT -> begun.plusYears(1);
        case THIS -> running ? begun : now.withMonth(firstMonth);
        case PLAIN -> ahead && !running ? begun.plusYears(1) : begun;
      };
    }
  }

  /** "the weekend", "last weekend". On a Saturday or Sunday "the weekend" is the running one. */
  record Weekend(Pick pick) implements DatePoint {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return frame.today().map(today -> from(saturday(today, frame.isAhead())).counted());
    }

    private static DateRange from(LocalDate saturday) {
      return DateRange.of(saturday, saturday.plusDays(1));
    }

    private LocalDate saturday(LocalDate today, boolean ahead) {
      LocalDate begun = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
      boolean running = !begun.plusDays(1).isBefore(today);
      return switch (pick) {
        case LAST -> running ? begun.minusWeeks(1) : begun;
        case NEXT -> begun.plusWeeks(1);
        case THIS, PLAIN -> running || !ahead ? begun : begun.plusWeeks(1);
      };
    }
  }

  /**
   * So many units away: "yesterday", "last year", "three weeks ago", "the day before", "that
   * month".
   */
  record Shift(DateUnit unit, int amount, Origin origin) implements DatePoint {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      Optional<DateRange> today = frame.today().map(day -> DateRange.day(day).counted());
      if (origin == Origin.DOCUMENT) {
        return today.map(day -> unit.around(day, amount));
      }
      // what no date was told before counts from the document's day, which is a guess
      Optional<DateRange> told = frame.told().filter(unit::isNoCoarserThan);
      return told.or(
              () -> frame.told().isPresent() ? Optional.empty() : today.map(DateRange::doubted))
          .map(range -> unit.around(range, amount));
    }
  }

  /** "the 1990s", by its first year; "the 19th century" by 1801 and 100. */
  record Era(int firstYear, int years) implements DatePoint {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return Optional.of(DateRange.year(firstYear).through(DateRange.year(firstYear + years - 1)));
    }
  }

  /** "then": the date told of last. */
  record Then() implements DatePoint {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return frame.told();
    }
  }

  /** "previously", "several months ago": not the day told of, and nobody says which. */
  record Vague() implements DatePoint {
    @Override
    public Optional<DateRange> range(DateFrame frame) {
      return Optional.empty();
    }
  }
}
