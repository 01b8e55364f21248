package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import sitroom.ledger.watch.Indicator.Score;

/**
 * A day's count against its own past: the median of the {@value #DAYS} observed days before it, and
 * their median absolute deviation. Both stand firm while less than half of the days are unusual
 * (Leys et al. 2013, Journal of Experimental Social Psychology 49).
 */
public final class Baseline {
  /** So many days are compared with, at most. */
  public static final int DAYS = 28;

  /** With fewer days there is no past to compare with. */
  public static final int FEWEST = 7;

  /** Makes the median absolute deviation of normal values their standard deviation. */
  private static final double NORMAL = 1.4826;

  private Baseline() {}

  /**
   * The score of a day.
   *
   * @param observed the count of each day on which anything was told at all; other days say nothing
   * @param count of the day itself, at least 1
   */
  public static Optional<Score> score(
      SortedMap<LocalDate, Integer> observed, LocalDate day, int count) {
    List<Integer> past = new ArrayList<>(observed.headMap(day).values());
    if (past.size() < FEWEST || count < 1) {
      return Optional.empty();
    }
    List<Integer> near = past.subList(Math.max(0, past.size() - DAYS), past.size());
    double median = median(near.stream().map(Integer::doubleValue).toList());
    double deviation = median(near.stream().map(value -> Math.abs(value - median)).toList());
    double spread = Math.max(1, NORMAL * deviation);
    double value = Math.round((count - median) / spread * 100) / 100.0;
    return Optional.of(new Score(median, spread, near.size(), value));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
