package sitroom.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Long lists cut up: a statement takes only so many values. */
final class Parts {
  private static final int MOST = 500;

  private Parts() {}

  /** The values in order, at most five hundred together; no part where there are none. */
  static <T> List<List<T>> of(Collection<T> values) {
    List<T> all = List.copyOf(values);
    List<List<T>> parts = new ArrayList<>();
    for (int start = 0; start < all.size(); start += MOST) {
      parts.add(all.subList(start, Math.min(all.size(), start + MOST)));
    }
    return parts;
  }
}
