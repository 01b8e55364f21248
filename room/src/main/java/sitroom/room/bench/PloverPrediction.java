package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One entry that has an event. */
record PloverPrediction(
    String type,
    String mode,
    List<PloverParty> sources,
    List<PloverParty> targets,
    PloverCodes codes) {

  static PloverPrediction of(JsonNode entry, PloverCodes codes) {
    String mode = entry.hasNonNull("mode") ? entry.get("mode").asText() : "";
    return new PloverPrediction(
        entry.path("event").asText().toUpperCase(Locale.ROOT),
        mode.toLowerCase(Locale.ROOT),
        PloverParty.ofEntry(entry.path("source")),
        PloverParty.ofEntry(entry.path("target")),
        codes);
  }

  boolean rightType(PloverRecord gold) {
    return gold.types().contains(type);
  }

  boolean rightSource(PloverRecord gold) {
    return rightType(gold) && (gold.sources().isEmpty() || meets(gold, gold.sources(), sources));
  }

  boolean rightTarget(PloverRecord gold) {
    return rightSource(gold) && meets(gold, gold.targets(), targets);
  }

  /** In a meeting the parties are compared without regard to who is source and who target. */
  private boolean meets(PloverRecord gold, List<PloverParty> wanted, List<PloverParty> given) {
    List<PloverParty> named =
        gold.type().equals("CONSULT")
            ? Stream.concat(sources.stream(), targets.stream()).toList()
            : given;
    return PloverParty.meet(wanted, named, codes);
  }

  @Override
  public String toString() {
    String shown = mode.isEmpty() ? "-" : mode;
    return type
        + "("
        + shown
        + ") "
        + PloverParty.labels(sources)
        + " > "
        + PloverParty.labels(targets);
  }
}
