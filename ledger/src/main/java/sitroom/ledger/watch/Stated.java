package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one entry says that is followed: a condition, a promise or a refusal of one side.
 *
 * @param entry its id
 * @param day when the document was published
 * @param by the side whose statement it is
 * @param act what sets it off; of a promise or refusal what is promised or refused
 * @param consequence what is said to follow, where that is an act
 * @param words of what follows; of a promise those of its condition; "" where there are none
 * @param takenBack in which words it takes back what was said before; "" where it does not
 * @param stems the beginnings of the words of the act
 */
public record Stated(
    String entry,
    String document,
    Optional<LocalDate> day,
    int sentence,
    Followed.Kind kind,
    String by,
    Act act,
    Optional<Act> consequence,
    String words,
    String takenBack,
    Set<String> stems) {

  public Stated {
    by = by.replaceAll("\\s+", " ");
    stems = new TreeSet<>(stems);
  }

  /**
   * Statements with different shelves never belong together, so that what is grouped is grouped one
   * shelf at a time.
   */
  public String shelf() {
    return String.join("\t", kind.code(), by, act.event().code(), act.polarity().code());
  }

  /** The kind of what lies on a shelf. */
  public static Followed.Kind kind(String shelf) {
    return Followed.Kind.ofCode(shelf.substring(0, shelf.indexOf('\t')));
  }

  /** The side whose statements lie on a shelf. */
  public static String by(String shelf) {
    return shelf.split("\t")[1];
  }

  /** By day, then as in the documents. */
  public static Comparator<Stated> order() {
    return Comparator.comparing((Stated one) -> one.day().orElse(LocalDate.MAX))
        .thenComparing(Stated::document)
        .thenComparing(Stated::sentence)
        .thenComparing(Stated::entry);
  }
}
