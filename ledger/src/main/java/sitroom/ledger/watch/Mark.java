package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import sitroom.model.Entry;

/**
 * That an entry bears on something followed, and how.
 *
 * @param entry its id
 * @param told when its document was published
 * @param day when the act took place or, where that is not known, when it was told
 * @param by who says so
 * @param reason why it counts so, in words
 * @param sure between 0 and 1
 */
public record Mark(
    Role role,
    String entry,
    String document,
    Optional<LocalDate> told,
    Optional<LocalDate> day,
    String by,
    String reason,
    double sure) {

  /** What it says of what is followed. */
  public enum Role {
    /** The trigger is met; a promise is kept. */
    DONE,
    DENIED,
    /** What led up to it was taken back. */
    TURNED,
    /** Less than the trigger was done. */
    WEAKER,
    NEAR,
    /** The side refuses what it had said would follow. */
    REFUSED,
    BROKEN,
    /** A promise is taken back, or a refusal. */
    WITHDRAWN;

    /** In small letters, as it is stored. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a code. */
    public static Role ofCode(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  static Mark of(Role role, Finding finding, String reason) {
    Entry entry = finding.entry();
    return new Mark(
        role,
        entry.id(),
        entry.document(),
        entry.published(),
        finding.day(),
        finding.by(),
        reason,
        finding.sure());
  }

  /** With the entry itself. */
  Finding finding(Entry of) {
    return new Finding(of, by, day, reason, sure);
  }

  /** Whether it was told by then. */
  public boolean isKnown(LocalDate asOf) {
    return told.map(one -> !one.isAfter(asOf)).orElse(true);
  }

  /** By the day of the act, then as told. */
  public static Comparator<Mark> order() {
    return Comparator.comparing((Mark mark) -> mark.day().orElse(LocalDate.MAX))
        .thenComparing(mark -> mark.told().orElse(LocalDate.MAX))
        .thenComparing(Mark::document)
        .thenComparing(Mark::entry)
        .thenComparing(Mark::reason);
  }
}
