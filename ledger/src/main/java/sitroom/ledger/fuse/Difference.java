package sitroom.ledger.fuse;

import java.util.List;
import java.util.Locale;
import sitroom.model.Coded;

/**
 * In what two accounts of one proposition differ, though both state it.
 *
 * @param values what each says, in the order of the accounts
 */
public record Difference(Kind kind, List<Value> values) {
  public Difference {
    values = List.copyOf(values);
  }

  /** What may differ. */
  public enum Kind implements Coded {
    /** How many, or how much money. */
    NUMBER,
    /** When it was done. */
    DATE,
    /** Who did it. */
    ACTOR;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What one account says.
   *
   * @param account its id
   * @param entry the id of the entry that says so
   * @param words the number with what is counted, the day or days, the sides
   */
  public record Value(String account, String entry, String words) {}
}
