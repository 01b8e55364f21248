package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which entry serves which expectation: the pairs with the most agreeing slots first, none used
 * twice.
 *
 * @param taken for the number of an expectation its pair
 * @param used the numbers of the entries that serve one
 */
record Assignment(Map<Integer, Pair> taken, Set<Integer> used) {
  /** What an entry must share with an expectation, as far as stated, to be taken for it. */
  private static final List<String> KEYS = List.of("speechAct", "event");

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingInt((Pair pair) -> -pair.right())
          .thenComparingDouble(
              pair -> -(double) pair.right() / Math.max(1, pair.agreement().size()))
          .thenComparingInt(Pair::expectation)
          .thenComparingInt(Pair::entry);

  /** An expectation and an entry, by their numbers, with the slots in which they agree. */
  record Pair(int expectation, int entry, Map<String, Boolean> agreement) {
    int right() {
      return (int) agreement.values().stream().filter(agrees -> agrees).count();
    }

    boolean isExact() {
      return right() == agreement.size();
    }
  }

  static Assignment of(JsonNode expectations, List<JsonNode> entries, String text) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < expectations.size(); i++) {
      for (int j = 0; j < entries.size(); j++) {
        Map<String, Boolean> agreement =
            Expectations.agreement(expectations.get(i), entries.get(j));
        boolean candidate = KEYS.stream().allMatch(key -> agreement.getOrDefault(key, true));
        if (candidate && Expectations.overlaps(expectations.get(i), entries.get(j), text)) {
          pairs.add(new Pair(i, j, agreement));
        }
      }
    }
    pairs.sort(BEST_FIRST);
    Map<Integer, Pair> taken = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!taken.containsKey(pair.expectation()) && used.add(pair.entry())) {
        taken.put(pair.expectation(), pair);
      }
    }
    return new Assignment(taken, used);
  }
}
