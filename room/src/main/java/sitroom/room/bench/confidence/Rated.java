package sitroom.room.bench.confidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An entry's confidence, and whether it was wanted. */
public record Rated(double confidence, boolean wanted) {
  private static final int TENTHS = 10;

  /**
   * How many entries lie in a tenth of confidence, and how many of them were wanted.
   *
   * @param tenth its lower end, in tenths
   */
  public record Band(int tenth, int entries, int wanted) {
    Band plus(Band other) {
      return new Band(tenth, entries + other.entries, wanted + other.wanted);
    }
  }

  /** The bands that have entries, by their lower ends. */
  public static Map<Integer, Band> bands(List<Rated> rated) {
    Map<Integer, Band> bands = new TreeMap<>();
    for (Rated one : rated) {
      int tenth = (int) Math.min(TENTHS - 1, one.confidence() * TENTHS + 1e-9);
      bands.merge(tenth, new Band(tenth, 1, one.wanted() ? 1 : 0), Band::plus);
    }
    return bands;
  }
}
