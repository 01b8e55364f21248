package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries to be scored, in the ledger's JSON form and order, by the uri of their document. */
final class Ledger {
  private final Map<String, List<JsonNode>> byUri = new LinkedHashMap<>();

  Ledger(List<JsonNode> entries) {
    for (JsonNode entry : entries) {
      byUri.computeIfAbsent(entry.path("uri").asText(""), uri -> new ArrayList<>()).add(entry);
    }
  }

  List<JsonNode> of(String uri) {
    return byUri.getOrDefault(uri, List.of());
  }
}
