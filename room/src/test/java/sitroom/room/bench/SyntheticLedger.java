package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Ledgers that are partly right: made from gold, with slots kept, changed or dropped by a seeded
 * throw of dice.
 */
final class SyntheticLedger {
  private static final List<String> EVENTS =
      List.of("ACCUSE", "AGREE", "CONSULT", "REQUEST", "REJECT", "CONCEDE", "ASSAULT", "MOBILIZE");
  private static final List<String> COUNTRIES = List.of("USA", "RUS", "UKR", "DEU", "CHN");

  private final Random random = new Random(20211208);
  private final List<JsonNode> entries = new ArrayList<>();

  List<JsonNode> entries() {
    return entries;
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private ObjectNode entry(String uri) {
    ObjectNode entry = JsonText.object().put("id", "e-" + entries.size()).put("uri", uri);
    entry.put("kind", "verbal").put("confidence", random.nextInt(100) / 100.0);
    return entry;
  }

  /**
   * An entry for most expectations, with most of its slots, and now and then one that nobody wants.
   */
  SyntheticLedger forStatements(List<JsonNode> gold, Map<String, String> texts) {
    for (JsonNode line : gold) {
      String id = line.path("id").asText();
      String text = texts.getOrDefault(id, line.path("text").asText());
      for (JsonNode expected : line.path("expect")) {
        if (chance(0.8)) {
          entries.add(statement(id, text, expected));
        }
      }
      for (JsonNode absent : line.path("absent")) {
        if (chance(0.2)) {
          ObjectNode entry = entry(id);
          absent.properties().forEach(slot -> entry.set(slot.getKey(), slot.getValue()));
          entry.set("evidence", evidence(0, 1));
          entries.add(entry);
        }
      }
    }
    return this;
  }

  private ObjectNode statement(String id, String text, JsonNode expected) {
    ObjectNode entry = entry(id);
    int start = expected.has("evidence") ? text.indexOf(expected.get("evidence").asText()) : 0;
    entry.set("evidence", evidence(start + (chance(0.1) ? 40 : 0), start + 50));
    for (Map.Entry<String, JsonNode> slot : expected.properties()) {
      if (chance(0.85)) {
        set(entry, slot.getKey(), slot.getValue());
      }
    }
    if (chance(0.1)) {
      entry.put("event", any(EVENTS));
    }
    return entry;
  }

  private void set(ObjectNode entry, String slot, JsonNode value) {
    switch (slot) {
      case "source", "target", "attribution" -> entry.set(slot, actors(value));
      case "proposition", "condition" -> {
        ObjectNode content = JsonText.object().put("text", "words");
        value.properties().forEach(inner -> set(content, inner.getKey(), inner.getValue()));
        entry.set(slot, content);
      }
      case "when" -> {
        ObjectNode when = JsonText.object();
        when.set("from", value.path(0));
        when.set("to", value.path(1));
        entry.set(slot, when);
      }
      case "where" -> entry.set(slot, JsonText.object().set("country", value));
      case "evidence", "optional", "note" -> {}
      default -> entry.set(slot, value);
    }
  }

  private ArrayNode actors(JsonNode codes) {
    ArrayNode actors = JsonText.object().arrayNode();
    for (JsonNode code : codes) {
      boolean country = code.asText().matches("[A-Z]{3}");
      String right = chance(0.9) ? code.asText() : any(COUNTRIES);
      actors
          .addObject()
          .put(country ? "country" : "id", right)
          .put("sector", chance(0.5) ? "GOV" : "MIL");
    }
    if (chance(0.1)) {
      actors.addObject().put("country", any(COUNTRIES));
    }
    return actors;
  }

  private static ArrayNode evidence(int start, int end) {
    ArrayNode evidence = JsonText.object().arrayNode();
    evidence.addObject().put("start", start).put("end", end).put("text", "words");
    return evidence;
  }

  /** Up to three entries a sentence; actors with codes of all kinds that the gold knows. */
  SyntheticLedger forPlover(List<JsonNode> gold) {
    for (JsonNode record : gold) {
      for (int i = random.nextInt(4); i > 0; i--) {
        ObjectNode entry = entry(record.path("id").asText());
        entry.put("event", chance(0.6) ? record.path("type").asText() : any(EVENTS));
        entry.put("mode", chance(0.5) ? record.path("mode").asText() : null);
        entry.set("source", ploverActors(record.path("source")));
        entry.set("target", ploverActors(record.path("target")));
        entries.add(chance(0.9) ? entry : entry.putNull("event"));
      }
    }
    return this;
  }

  private ArrayNode ploverActors(JsonNode wanted) {
    ArrayNode actors = JsonText.object().arrayNode();
    for (JsonNode actor : wanted) {
      ObjectNode mention =
          actors.addObject().put("sector", any(List.of("GOV", "IGO", "NGO", "REB", "MNCBUS")));
      if (chance(0.7)) {
        mention.put("country", actor.path("code").asText());
      } else {
        mention
            .putNull("country")
            .put("id", any(List.of("nato", "united-nations", "al-qaeda", "some-firm")));
      }
    }
    return actors;
  }

  /** An entry or two on the marked characters, or beside them. */
  SyntheticLedger forPlv(List<JsonNode> gold) {
    for (JsonNode line : gold) {
      String text = line.path("text").asText();
      for (int i = random.nextInt(3); i > 0; i--) {
        ObjectNode entry = entry(line.path("id").asText());
        entry.put("event", chance(0.6) ? line.path("type").asText() : any(EVENTS));
        entry.set("source", marked(line.path("source"), text));
        entry.set("target", marked(line.path("target"), text));
        entries.add(entry);
      }
    }
    return this;
  }

  private ArrayNode marked(JsonNode spans, String text) {
    ArrayNode actors = JsonText.object().arrayNode();
    for (JsonNode span : spans) {
      int start = text.offsetByCodePoints(0, span.path(0).asInt());
      ObjectNode actor = actors.addObject();
      if (chance(0.8)) {
        actor.put("start", start).put("end", start + 1);
      } else {
        actor.putNull("start").putNull("end");
      }
    }
    return actors;
  }

  /** Meetings with most of their parties, some undated, some on another day. */
  SyntheticLedger forCalls(List<JsonNode> gold) {
    for (JsonNode row : gold) {
      for (int i = random.nextInt(3); i > 0; i--) {
        ObjectNode entry =
            entry(row.path("uri").asText()).put("event", chance(0.9) ? "CONSULT" : "AGREE");
        entry.put("factuality", any(List.of("asserted", "asserted", "planned")));
        entry.put("mode", chance(0.8) ? row.path("mode").asText() : "visit");
        entry.set("source", actors(row.path("parties")));
        if (chance(0.5)) {
          ObjectNode when = entry.putObject("when");
          when.put("from", chance(0.8) ? row.path("date").path("from").asText() : "2030-01-01");
          when.put("to", chance(0.7) ? row.path("date").path("to").asText() : null);
        }
        entries.add(entry);
      }
    }
    return this;
  }
}
