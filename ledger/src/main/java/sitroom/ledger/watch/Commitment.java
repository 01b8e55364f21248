package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sitroom.model.Entry;

/**
 * A promise or refusal being followed. Said again, it is the same one.
 *
 * @param id the same for the same side and act in every ledger
 * @param by the side that gave it
 * @param refusal whether it is that something will not be done
 * @param act what is promised or refused, with positive polarity in both cases
 * @param since the day of the first statement
 * @param statements at least one, in the order of days; of very many only some
 * @param times how many statements there are
 * @param findings the entries that say that it was kept, broken, withdrawn or superseded
 */
public record Commitment(
    String id,
    String by,
    boolean refusal,
    Act act,
    Optional<LocalDate> since,
    List<Entry> statements,
    int times,
    State state,
    List<Finding> findings) {

  /** How a commitment stands as of a day. */
  public enum State {
    STANDING,
    REPORTED_KEPT,
    REPORTED_BROKEN,
    WITHDRAWN,
    SUPERSEDED;

    /** In small letters, as it is printed. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  public Commitment {
    statements = List.copyOf(statements);
    findings = List.copyOf(findings);
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("a commitment without a statement");
    }
  }
}
