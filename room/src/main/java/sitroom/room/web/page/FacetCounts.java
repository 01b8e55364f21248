package sitroom.room.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import sitroom.ledger.query.Question;
import sitroom.ledger.store.CountBy;
import sitroom.ledger.store.Finder;
import sitroom.room.web.picture.SmallMultiples;

/**
 * Counts of found entries, remembered as long as the ledger stays as it is: the counts of the open
 * page are those that everybody asks for.
 */
public final class FacetCounts {
  private static final int MOST = 2000;
  private static final int PAIRS = 400;

  private final LongSupplier state;
  private long known = Long.MIN_VALUE;
  private final Map<Key, Object> counts =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Object> eldest) {
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

  public Map<String, Long> of(Finder finder, Question question, CountBy by, boolean copies) {
    Key key = new Key(question, by.word(), copies);
    return get(Counts.class, key, () -> new Counts(finder.count(question, by))).all;
  }

  public long count(Finder finder, Question question, boolean copies) {
    Key key = new Key(question, "", copies);
    return get(Long.class, key, () -> finder.countEntries(question));
  }

  /** As {@link Finder#tally}. */
  public Finder.Tally tally(Finder finder, Question question, Set<CountBy> ways, boolean copies) {
    Key key = new Key(question, "tally " + ways, copies);
    return get(Finder.Tally.class, key, () -> finder.tally(question, ways));
  }

  /** Who says or does something to whom, the most first. */
  public WhoToWhom pairs(
      Finder finder,
      Question question,
      Optional<String> me,
      int most,
      UnaryOperator<String> names) {
    Key key = new Key(question, "pairs " + me + most, false);
    return get(
        WhoToWhom.class, key, () -> WhoToWhom.of(finder.pairs(question, PAIRS), me, most, names));
  }

  /** Entries counted by month and by what was said. */
  public List<SmallMultiples.Chart> months(Finder finder, Question question) {
    Key key = new Key(question, "months", false);
    return get(
            Charts.class,
            key,
            () ->
                new Charts(
                    SmallMultiples.of(
                        "m", finder.crossed(question, CountBy.SPEECH, CountBy.MONTH))))
        .all;
  }

  /** Anything else that is made from the ledger alone; {@code name} tells it from all others. */
  public <T> T remember(Class<T> kind, String name, Supplier<T> otherwise) {
    return get(kind, new Key(new Question.All(), "=" + name, false), otherwise);
  }

  /** As {@link #remember}, of a list of such things. */
  public <T> List<T> rememberAll(Class<T> kind, String name, Supplier<List<T>> otherwise) {
    List<?> all = remember(List.class, name, otherwise::get);
    return all.stream().<T>map(kind::cast).toList();
  }

  private record Counts(Map<String, Long> all) {}

  private record Charts(List<SmallMultiples.Chart> all) {}

  private <T> T get(Class<T> kind, Key key, Supplier<T> otherwise) {
    synchronized (counts) {
      long now = state.getAsLong();
      if (now != known) {
        counts.clear();
        known = now;
      }
      Object there = counts.get(key);
      if (there != null) {
        return kind.cast(there);
      }
    }
    T found = otherwise.get();
    synchronized (counts) {
      counts.put(key, found);
    }
    return found;
  }
}
