package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sitroom.model.Entry;

/**
 * A sanction, countermeasure or aid, from one side to another.
 *
 * @param kind row of {@code measures.tsv}: its id
 * @param name of the kind, as to be printed
 * @param row where the pack has it, as {@code measures.tsv:12}
 * @param sender side
 * @param target side; empty where it is not stated
 * @param stage the last one reached
 * @param steps at least one, in the order of days
 */
public record Measure(
    String kind,
    String name,
    String row,
    String sender,
    Optional<String> target,
    Stage stage,
    List<Step> steps) {

  /** How far it got. */
  public enum Stage {
    THREATENED,
    ANNOUNCED,
    IMPOSED,
    EASED,
    LIFTED;

    /** In small letters, as it is printed. */
    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The stage of these words. */
    public static Stage ofWords(String words) {
      return valueOf(words.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * A stage that entries tell of.
   *
   * @param day of the first entry that tells of it
   * @param entries at least one; of very many only some
   */
  public record Step(Stage stage, Optional<LocalDate> day, List<Entry> entries) {
    public Step {
      entries = List.copyOf(entries);
      if (entries.isEmpty()) {
        throw new IllegalArgumentException("a step without an entry");
      }
    }
  }

  public Measure {
    steps = List.copyOf(steps);
  }
}
