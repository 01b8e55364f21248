package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * What the words above and beside a predicate say of it: negated, planned, possible.
 *
 * @param from first token of the words that take part, so that evidence begins there ("had no plans
 *     to send")
 * @param rules operators that were passed, for the explanation
 */
record Stance(Modality modality, boolean negated, int from, List<String> rules) {
  static final int HERE = Integer.MAX_VALUE;

  Stance {
    rules = List.copyOf(rules);
  }

  static Stance fact() {
    return new Stance(Modality.FACT, false, HERE, List.of());
  }

  Stance with(Modality newModality, boolean newNegated) {
    return new Stance(newModality, newNegated, from, rules);
  }

  Stance through(int token, Modality newModality, boolean newNegated, String rule) {
    List<String> longer = new ArrayList<>(rules);
    longer.add(rule);
    return new Stance(newModality, newNegated, Math.min(from, token), longer);
  }
}
