package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One gold sentence.
 *
 * @param types the types that are right; one but for acts that have moved to another type since
 * @param modes the modes that are right; none where the mode is not scored
 */
record PloverRecord(
    String id,
    String text,
    String type,
    Set<String> types,
    Set<String> modes,
    List<PloverParty> sources,
    List<PloverParty> targets) {

  static PloverRecord of(JsonNode record, PloverCodes codes) {
    String type = record.path("type").asText();
    String mode = record.path("mode").asText("");
    return new PloverRecord(
        record.path("id").asText(),
        record.path("text").asText().replaceAll("(?U)\\s+", " ").strip(),
        type,
        codes.types(type, mode),
        codes.modes(type, mode),
        PloverParty.ofGold(record.path("source"), codes),
        PloverParty.ofGold(record.path("target"), codes));
  }

  @Override
  public String toString() {
    String mode = modes.isEmpty() ? "-" : String.join("|", new TreeSet<>(modes));
    return type
        + "("
        + mode
        + ") "
        + PloverParty.labels(sources)
        + " > "
        + PloverParty.labels(targets);
  }
}
