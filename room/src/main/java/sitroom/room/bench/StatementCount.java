package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The counts of statement gold while it is gone through. */
final class StatementCount {
  private static final int SHOWN = 400;

  private record Tally(int right, int stated) {
    Tally plus(boolean agrees) {
      return new Tally(right + (agrees ? 1 : 0), stated + 1);
    }
  }

  private static final int BANDS = 10;

  private final Map<String, Tally> slots = new TreeMap<>();
  private final Map<String, Tally> reliability = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();
  private int expected;
  private int found;
  private int exact;
  private int absent;
  private int violations;
  private int inComplete;
  private int wanted;

  void expectation(
      String document,
      JsonNode expectation,
      Optional<Assignment.Pair> pair,
      List<JsonNode> entries) {
    if (pair.isEmpty() && expectation.path("optional").asBoolean()) {
      return;
    }
    expected++;
    Map<String, Boolean> agreement = pair.map(Assignment.Pair::agreement).orElse(Map.of());
    for (String slot : Expectations.agreement(expectation, JsonText.object()).keySet()) {
      slots.merge(
          slot, new Tally(0, 0).plus(agreement.getOrDefault(slot, false)), StatementCount::sum);
    }
    if (pair.isEmpty()) {
      errors.add(document + "\tmissed\t" + expectation);
      return;
    }
    found++;
    if (pair.get().isExact()) {
      exact++;
    } else {
      String wrong =
          agreement.entrySet().stream()
              .filter(slot -> !slot.getValue())
              .map(Map.Entry::getKey)
              .collect(Collectors.joining(", "));
      errors.add(document + "\twrong " + wrong + "\t" + shortened(entries.get(pair.get().entry())));
    }
  }

  private static Tally sum(Tally one, Tally other) {
    return new Tally(one.right + other.right, one.stated + other.stated);
  }

  void absent(String document, JsonNode description, boolean violated) {
    absent++;
    if (violated) {
      violations++;
      errors.add(document + "\tmust not be there\t" + description);
    }
  }

  void complete(String document, List<JsonNode> entries, Set<Integer> used) {
    inComplete += entries.size();
    wanted += used.size();
    for (int j = 0; j < entries.size(); j++) {
      reliability.merge(
          band(entries.get(j)), new Tally(0, 0).plus(used.contains(j)), StatementCount::sum);
      if (!used.contains(j)) {
        errors.add(document + "\tnot wanted\t" + shortened(entries.get(j)));
      }
    }
  }

  /** The tenth that an entry's confidence lies in. */
  private static String band(JsonNode entry) {
    int tenth = (int) Math.min(BANDS - 1, entry.path("confidence").asDouble() * BANDS + 1e-9);
    return "0." + tenth;
  }

  private static String shortened(JsonNode entry) {
    String json = entry.toString();
    return json.substring(0, Math.min(SHOWN, json.length()));
  }

  Score score() {
    Tally all = slots.values().stream().reduce(new Tally(0, 0), StatementCount::sum);
    ObjectNode figures = JsonText.object();
    figures.set("found", Share.of(found, expected));
    figures.set("exact", Share.of(exact, expected));
    figures.set("slots", Share.of(all.right(), all.stated()));
    figures.put("violations", violations);
    figures.put("absent", absent);
    figures.set("precision", Share.of(wanted, inComplete));
    figures.put("expected", expected);
    ObjectNode bySlot = figures.putObject("by slot");
    slots.forEach((slot, tally) -> bySlot.put(slot, tally.right() + "/" + tally.stated()));
    List<Figure> table = new ArrayList<>();
    table.add(Figure.share("found", found, expected, "expectations"));
    table.add(Figure.share("exact", exact, expected, "expectations"));
    table.add(Figure.share("slots", all.right(), all.stated(), "stated slots"));
    table.add(
        new Figure(
            "violations", String.valueOf(violations), "of " + absent + " that must be absent"));
    table.add(Figure.share("precision", wanted, inComplete, "entries of complete documents"));
    reliability.forEach(
        (band, tally) ->
            table.add(
                Figure.share(
                    "confidence " + band, tally.right(), tally.stated(), "entries wanted")));
    slots.forEach(
        (slot, tally) -> table.add(Figure.share("  " + slot, tally.right(), tally.stated(), "")));
    return new Score(figures, table, errors);
  }
}
