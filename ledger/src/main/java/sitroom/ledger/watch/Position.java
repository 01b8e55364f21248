package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sitroom.model.Entry;

/**
 * What an actor said on an issue, in time.
 *
 * @param issue the question that finds the issue
 * @param points in the order of days
 */
public record Position(String actor, String issue, List<Point> points) {

  /** Whether a statement is for the issue's act or against it. */
  public enum Stance {
    FOR,
    AGAINST,
    /** It says something of it, but neither. */
    NEITHER;

    /** In small letters, as it is printed. */
    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One statement.
   *
   * @param act what it is about
   * @param turn the words for what changed against the last statement on the same act; empty where
   *     nothing did
   */
  public record Point(
      Optional<LocalDate> day, Stance stance, String act, Entry entry, Optional<String> turn) {}

  public Position {
    points = List.copyOf(points);
  }
}
