package sitroom.ledger.fuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What hangs together. */
public final class Weaving {
  private Weaving() {}

  /**
   * The parts into which happenings fall by their links.
   *
   * @param happenings numbers of happenings
   * @param links pairs of numbers; those to others than these are left out
   * @return of every happening the number of its part: the smallest in it
   */
  public static Map<Long, Long> parts(Set<Long> happenings, Collection<long[]> links) {
    Map<Long, List<Long>> beside = new HashMap<>();
    for (long[] link : links) {
      if (happenings.contains(link[0]) && happenings.contains(link[1])) {
        beside.computeIfAbsent(link[0], unused -> new ArrayList<>()).add(link[1]);
        beside.computeIfAbsent(link[1], unused -> new ArrayList<>()).add(link[0]);
      }
    }
    Map<Long, Long> parts = new TreeMap<>();
    for (long start : new TreeSet<>(happenings)) {
      if (!parts.containsKey(start)) {
        reach(start, beside, parts);
      }
    }
    return parts;
  }

  private static void reach(long start, Map<Long, List<Long>> beside, Map<Long, Long> parts) {
    Deque<Long> next = new ArrayDeque<>();
    next.add(start);
    parts.put(start, start);
    while (!next.isEmpty()) {
      for (long other : beside.getOrDefault(next.remove(), List.of())) {
        if (parts.putIfAbsent(other, start) == null) {
          next.add(other);
        }
      }
    }
  }

  /** The id of the incident of which a happening's number is the smallest. */
  public static String incidentId(long smallest) {
    return "i-" + Happening.digits(smallest);
  }
}
