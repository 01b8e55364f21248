package sitroom.room.bench;

import static sitroom.room.bench.JsonText.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares entries with what a statement gold expects, slot by slot. */
final class Expectations {
  private static final Set<String> NO_SLOTS = Set.of("evidence", "optional", "note");

  private Expectations() {}

  /** For every slot that the expectation states, whether the entry agrees. */
  static Map<String, Boolean> agreement(JsonNode expected, JsonNode entry) {
    Map<String, Boolean> result = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> stated : expected.properties()) {
      String slot = stated.getKey();
      JsonNode wanted = stated.getValue();
      JsonNode given = value(entry, slot);
      if (NO_SLOTS.contains(slot)) {
        continue;
      }
      switch (slot) {
        case "source", "target" -> result.put(slot, sameActors(wanted, given));
        case "proposition", "condition" ->
            sameProposition(wanted, given)
                .forEach((name, agrees) -> result.put(slot + "." + name, agrees));
        case "attribution" -> result.put(slot, sameChain(wanted, given));
        case "when" ->
            result.put(
                slot,
                value(given, "from").equals(wanted.path(0))
                    && value(given, "to").equals(wanted.path(1)));
        case "where" -> result.put(slot, value(given, "country").equals(wanted));
        default -> result.put(slot, given.equals(wanted));
      }
    }
    return result;
  }

  /** Whether gold's codes and the actors are the same set. */
  private static boolean sameActors(JsonNode wanted, JsonNode actors) {
    List<String> codes = JsonText.texts(wanted);
    for (String code : codes) {
      boolean found = false;
      for (JsonNode actor : actors) {
        found |= names(actor).contains(code);
      }
      if (!found) {
        return false;
      }
    }
    for (JsonNode actor : actors) {
      if (names(actor).stream().noneMatch(codes::contains)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the links are gold's, in order. */
  private static boolean sameChain(JsonNode wanted, JsonNode actors) {
    if (actors.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!names(actors.get(i)).contains(wanted.get(i).asText())) {
        return false;
      }
    }
    return true;
  }

  /** What gold may call an actor: its country or its id (a newspaper has both). */
  private static Set<String> names(JsonNode actor) {
    Set<String> names = new HashSet<>();
    for (String field : List.of("country", "id")) {
      if (actor.hasNonNull(field)) {
        names.add(actor.get(field).asText());
      }
    }
    return names;
  }

  /** Slot by slot; an empty object asks only that there be a proposition. */
  private static Map<String, Boolean> sameProposition(JsonNode stated, JsonNode given) {
    Map<String, Boolean> result = new LinkedHashMap<>();
    result.put("present", !given.isNull());
    for (Map.Entry<String, JsonNode> slot : stated.properties()) {
      JsonNode has = value(given, slot.getKey());
      boolean isActors = slot.getKey().equals("source") || slot.getKey().equals("target");
      result.put(
          slot.getKey(), isActors ? sameActors(slot.getValue(), has) : has.equals(slot.getValue()));
    }
    return result;
  }

  /**
   * Whether the entry's evidence shares a character with what the expectation names, if it names
   * any.
   */
  static boolean overlaps(JsonNode expected, JsonNode entry, String text) {
    JsonNode wanted = value(expected, "evidence");
    if (wanted.isNull()) {
      return true;
    }
    int start = text.indexOf(wanted.asText());
    if (start < 0) {
      throw new IllegalArgumentException("gold evidence is not in its text: " + wanted);
    }
    int end = start + wanted.asText().length();
    for (JsonNode piece : entry.path("evidence")) {
      if (piece.path("start").asInt() < end && start < piece.path("end").asInt()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an entry is what the gold says must not be there; "*" stands for any value but null.
   */
  static boolean violates(JsonNode absent, JsonNode entry) {
    for (Map.Entry<String, JsonNode> slot : absent.properties()) {
      JsonNode given = value(entry, slot.getKey());
      boolean any = slot.getValue().isTextual() && slot.getValue().asText().equals("*");
      if (any ? given.isNull() : !given.equals(slot.getValue())) {
        return false;
      }
    }
    return true;
  }
}
