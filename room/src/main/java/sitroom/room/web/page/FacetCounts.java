package sitroom.room.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import sitroom.ledger.query.Question;
import sitroom.ledger.store.CountBy;
import sitroom.ledger.store.Finder;

/**
 * Counts of found entries, remembered as long as the ledger stays as it is: the counts of the open
 * page are those that everybody asks for.
 */
public final class FacetCounts {
  private static final int MOST = 2000;

  private final LongSupplier state;
  private long known = Long.MIN_VALUE;
  private final Map<Key, Map<String, Long>> counts =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Map<String, Long>> eldest) {
          return size() > MOST;
        }
      };

  private record Key(Question question, String by, boolean copies) {}

  /**
   * Remembers nothing yet.
   *
   * @param state a number that changes with the ledger
   */
  public FacetCounts(LongSupplier state) {
    this.state = state;
  }

  Map<String, Long> of(Finder finder, Question question, CountBy by, boolean copies) {
    return get(new Key(question, by.word(), copies), () -> finder.count(question, by));
  }

  long count(Finder finder, Question question, boolean copies) {
    Key key = new Key(question, "", copies);
    return get(key, () -> Map.of("", finder.countEntries(question))).getOrDefault("", 0L);
  }

  private Map<String, Long> get(Key key, java.util.function.Supplier<Map<String, Long>> otherwise) {
    synchronized (counts) {
      long now = state.getAsLong();
      if (now != known) {
        counts.clear();
        known = now;
      }
      Map<String, Long> there = counts.get(key);
      if (there != null) {
        return there;
      }
    }
    Map<String, Long> found = otherwise.get();
    synchronized (counts) {
      counts.put(key, found);
    }
    return found;
  }
}
