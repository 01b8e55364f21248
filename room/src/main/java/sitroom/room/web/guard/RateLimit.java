package sitroom.room.web.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often one address may ask for what is costly: a bucket of requests that fills again with
 * time. Only the last thousand addresses are remembered.
 */
public final class RateLimit {
  private static final int MOST_KNOWN = 1000;
  private static final double NANOS = 1e9;

  private final double burst;
  private final double perSecond;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_KNOWN;
        }
      };

  private record Bucket(double left, long at) {}

  /**
   * A limit.
   *
   * @param burst how many at once
   * @param perSecond how many more every second
   */
  public RateLimit(double burst, double perSecond) {
    this(burst, perSecond, System::nanoTime);
  }

  RateLimit(double burst, double perSecond, LongSupplier nanoTime) {
    this.burst = burst;
    this.perSecond = perSecond;
    this.nanoTime = nanoTime;
  }

  /** Takes one from an address's bucket; false where it is empty. */
  public synchronized boolean admits(String address) {
    long now = nanoTime.getAsLong();
    Bucket before = buckets.getOrDefault(address, new Bucket(burst, now));
    double filled = Math.min(burst, before.left + (now - before.at) / NANOS * perSecond);
    boolean admitted = filled >= 1;
    buckets.put(address, new Bucket(admitted ? filled - 1 : filled, now));
    return admitted;
  }
}
