package sitroom.room.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import sitroom.ledger.store.Finder.Pairing;
import sitroom.room.web.entry.Address;

/**
 * Who says or does something to whom: rows act, columns are acted on.
 *
 * @param me the side in the middle of it; empty where there is none
 */
public record WhoToWhom(List<Side> sides, Map<String, Cell> cells, Optional<String> me) {
  private static final double LARGEST = 22;
  private static final double SMALLEST = 3;

  /** A side with its name. */
  public record Side(String code, String name) {}

  /**
   * How much there is between two sides.
   *
   * @param saidWidth of the square, whose area is the number
   */
  public record Cell(long said, long done, double saidWidth, double doneWidth, String href) {}

  /**
   * The table.
   *
   * @param me the side that stands in it whatever its numbers
   * @param most how many sides
   */
  static WhoToWhom of(
      List<Pairing> pairs, Optional<String> me, int most, UnaryOperator<String> names) {
    Map<String, Long> weights = new HashMap<>();
    for (Pairing pair : pairs) {
      weights.merge(pair.source(), pair.all(), Long::sum);
      weights.merge(pair.target(), pair.all(), Long::sum);
    }
    Set<String> sides = new LinkedHashSet<>();
    me.ifPresent(sides::add);
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .limit(most)
        .forEach(it -> addUpTo(sides, it, most));
    long largest =
        pairs.stream()
            .filter(it -> sides.contains(it.source()) && sides.contains(it.target()))
            .mapToLong(it -> Math.max(it.said(), it.done()))
            .max()
            .orElse(1);
    Map<String, Cell> cells = new HashMap<>();
    for (Pairing pair : pairs) {
      cells.put(
          pair.source() + " " + pair.target(),
          new Cell(
              pair.said(),
              pair.done(),
              width(pair.said(), largest),
              width(pair.done(), largest),
              "/search?q="
                  + Address.encoded(
                      "source:\"" + pair.source() + "\" target:\"" + pair.target() + "\"")));
    }
    List<Side> named = new ArrayList<>();
    sides.forEach(it -> named.add(new Side(it, names.apply(it))));
    return new WhoToWhom(named, cells, me);
  }

  private static void addUpTo(Set<String> sides, String side, int most) {
    if (sides.size() < most) {
      sides.add(side);
    }
  }

  private static double width(long count, long largest) {
    return count == 0 ? 0 : Math.max(SMALLEST, LARGEST * Math.sqrt((double) count / largest));
  }

  /** What a side does to another. */
  public Optional<Cell> cell(Side source, Side target) {
    return Optional.ofNullable(cells.get(source.code() + " " + target.code()));
  }

  public boolean isMe(Side side) {
    return me.filter(side.code()::equals).isPresent();
  }
}
