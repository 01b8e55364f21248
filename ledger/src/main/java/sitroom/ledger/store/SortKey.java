package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of a row of the index: the day first, so that the index yields the newest without
 * sorting, then the key of the document or entry.
 */
public final class SortKey {
  static final int KEY_BITS = 42;

  /** What leaves the key of a sort key. */
  static final long KEY_MASK = (1L << KEY_BITS) - 1;

  private static final long YEAR_ZERO = LocalDate.of(0, 1, 1).toEpochDay();
  private static final long LAST_DAY = (1L << 20) - 1;

  private SortKey() {}

  /** What has no day comes last. */
  static long of(Optional<LocalDate> day, long key) {
    return (day.map(SortKey::number).orElse(0L) << KEY_BITS) | key;
  }

  /** The least number that anything of this day or later has. */
  static long from(LocalDate day) {
    return number(day) << KEY_BITS;
  }

  private static long number(LocalDate day) {
    return Math.max(1, Math.min(LAST_DAY, day.toEpochDay() - YEAR_ZERO + 1));
  }
}
