package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How many entries a question finds a day, against its own past.
 *
 * @param question as it was saved
 * @param days in order
 */
public record Indicator(SavedQuestion question, List<Day> days) {

  /**
   * One day.
   *
   * @param entries their ids
   * @param score how far the day is off its past; empty without entries or without enough past
   */
  public record Day(LocalDate day, List<String> entries, Optional<Score> score) {
    public Day {
      entries = List.copyOf(entries);
      if (entries.isEmpty() && score.isPresent()) {
        throw new IllegalArgumentException("a score without entries");
      }
    }

    public int count() {
      return entries.size();
    }
  }

  /**
   * A day against its past.
   *
   * @param baseline median of the days compared with
   * @param spread median absolute deviation of these days, times 1.4826, at least 1
   * @param days how many days were compared with
   * @param value (count - baseline) / spread
   */
  public record Score(double baseline, double spread, int days, double value) {
    /** A day is marked from here on; 3.5 is Iglewicz and Hoaglin's (1993) cut for outliers. */
    public static final double MARKED = 3.5;

    public boolean marked() {
      return value >= MARKED;
    }
  }

  public Indicator {
    days = List.copyOf(days);
  }
}
