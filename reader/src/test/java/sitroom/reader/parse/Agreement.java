package sitroom.reader.parse;

import java.util.Locale;
import java.util.Set;

/**
 * How far found things agree with gold ones.
 *
 * @param both how many were found that are gold
 */
record Agreement(int gold, int found, int both) {
  static final Agreement NONE = new Agreement(0, 0, 0);

  static <T> Agreement of(Set<T> gold, Set<T> found) {
    return new Agreement(
        gold.size(), found.size(), (int) found.stream().filter(gold::contains).count());
  }

  Agreement plus(Agreement other) {
    return new Agreement(gold + other.gold, found + other.found, both + other.both);
  }

  /** Harmonic mean of precision and recall, in per cent. */
  double f1() {
    return gold + found == 0 ? 100 : 200.0 * both / (gold + found);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "F1 %.2f (P %.2f, R %.2f, gold %d)",
        f1(),
        100.0 * both / found,
        100.0 * both / gold,
        gold);
  }
}
