package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.model.Entry;

/**
 * A stated condition being watched. What one side says again, in this document or another, is one
 * tripwire with several statements.
 *
 * @param id the same for the same side and trigger in every ledger; of a person's own it begins
 *     with {@code own-}
 * @param by the side that stated it; empty for one that a person set
 * @param kind threat, offer, commitment, warning: what most statements are; "own" for a person's
 * @param trigger what sets it off
 * @param consequences what was said to follow, each once, most often said first
 * @param since the day of the first statement
 * @param until the last day on which it is watched; empty where none was stated
 * @param statements the entries that state it, in the order of days, of very many only some; empty
 *     only for a person's own
 * @param times how many statements there are
 * @param set by whom, when and why a person set it; empty for a stated one
 * @param reports entries that report the trigger met, in the order of days
 * @param denials entries that deny it
 * @param turns entries that avert it or take the threat back
 * @param nearMisses what almost met it, by reason, the most frequent first
 */
public record Tripwire(
    String id,
    Optional<String> by,
    String kind,
    Act trigger,
    List<Consequence> consequences,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    List<Entry> statements,
    int times,
    Optional<OwnTripwire> set,
    State state,
    List<Finding> reports,
    List<Finding> denials,
    List<Finding> turns,
    List<NearMiss> nearMisses) {

  /** How a tripwire stands as of a day. */
  public enum State {
    /** Nothing says that it is met. */
    STANDING,
    /** The trigger is reported as done. */
    REPORTED_MET,
    /** One account alone reports it done, and it is denied. */
    DENIED,
    /** What led up to it was taken back. */
    AVERTED,
    /** Whoever stated it said that it would not do so after all. */
    WITHDRAWN,
    /** Its last day is past. */
    EXPIRED;

    /** In small letters, as it is printed. */
    public String words() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * What was said to follow.
   *
   * @param act empty where the words name no act ("serious consequences")
   * @param words of the first statement that has it
   */
  public record Consequence(Optional<Act> act, String words) {}

  public Tripwire {
    consequences = List.copyOf(consequences);
    statements = List.copyOf(statements);
    reports = List.copyOf(reports);
    denials = List.copyOf(denials);
    turns = List.copyOf(turns);
    nearMisses = List.copyOf(nearMisses);
  }
}
