package sitroom.ledger.fuse;

import java.util.List;
import java.util.Optional;

/**
 * What a person decided of incidents. It holds for later entries and rebuilding too, until it is
 * undone.
 *
 * @param number counted from 1
 * @param on for a join the ids of two incidents; for a split those of the entries that were taken
 *     out
 * @param madeBy who
 * @param reason why
 * @param madeAt ISO instant
 * @param undone who took it back, when and why
 */
public record Decision(
    long number,
    Kind kind,
    List<String> on,
    String madeBy,
    String reason,
    String madeAt,
    Optional<Undone> undone) {
  public Decision {
    on = List.copyOf(on);
  }

  /** What can be decided. */
  public enum Kind {
    JOIN,
    SPLIT
  }

  /**
   * That a decision was taken back.
   *
   * @param at ISO instant
   */
  public record Undone(String by, String reason, String at) {}
}
