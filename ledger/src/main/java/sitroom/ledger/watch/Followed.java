package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sitroom.ledger.watch.Tripwire.Consequence;

/**
 * What is followed, as far as is needed to tell whether an entry bears on it.
 *
 * @param by the side; "" of what a person set
 * @param act what sets it off; of a promise or refusal what is promised or refused
 * @param consequences what was said to follow, most often said first
 * @param since the day of the first statement; empty where any day does
 * @param stems of the words that it was stated in; empty where any words do
 */
public record Followed(
    String id,
    Kind kind,
    String by,
    Act act,
    List<Consequence> consequences,
    Optional<LocalDate> since,
    Set<String> stems) {

  /** What it is. */
  public enum Kind {
    TRIPWIRE,
    /** A tripwire that a person set. */
    OWN,
    PROMISE,
    REFUSAL;

    /** In small letters, as it is stored. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a code. */
    public static Kind ofCode(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it is a condition. */
    public boolean isTripwire() {
      return this == TRIPWIRE || this == OWN;
    }
  }

  public Followed {
    consequences = List.copyOf(consequences);
    stems = new TreeSet<>(stems);
  }

  /** As it is followed that a person set. */
  public static Followed of(OwnTripwire own) {
    return new Followed(
        own.id(),
        Kind.OWN,
        "",
        own.trigger(),
        own.consequence().map(act -> new Consequence(Optional.of(act), own.note())).stream()
            .toList(),
        Optional.empty(),
        Set.of());
  }
}
