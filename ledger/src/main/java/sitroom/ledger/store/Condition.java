package sitroom.ledger.store;

import java.util.ArrayList;
import java.util.List;

/** A piece of SQL with the values of its question marks. */
record Condition(String sql, List<Object> values) {
  Condition {
    values = List.copyOf(values);
  }

  static Condition of(String sql, Object... values) {
    return new Condition(sql, List.of(values));
  }

  /** Several, with a word such as {@code and} between. */
  static Condition joined(String word, List<Condition> parts) {
    List<String> pieces = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (Condition part : parts) {
      pieces.add("(" + part.sql() + ")");
      values.addAll(part.values());
    }
    return new Condition(String.join(" " + word + " ", pieces), values);
  }

  Condition negated() {
    return new Condition("not (" + sql + ")", values);
  }
}
