package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An actor cut down to what is compared: the codes that it may be matched by. */
record PloverParty(Optional<String> country, Optional<String> organisation, Set<String> sectors) {
  private static final int SECTOR_LETTERS = 3;

  /** The parties of a gold record; an actor without a code is none. */
  static List<PloverParty> ofGold(JsonNode actors, PloverCodes codes) {
    List<PloverParty> parties = new ArrayList<>();
    for (JsonNode actor : actors) {
      String code = codes.country(actor.path("code").asText(""));
      Optional<Set<String>> stateless = codes.stateless(code);
      if (stateless.isPresent()) {
        Optional<String> named = codes.organisation(actor.path("text").asText(""));
        parties.add(new PloverParty(Optional.empty(), named, stateless.get()));
      } else if (!code.isEmpty()) {
        parties.add(new PloverParty(Optional.of(code), Optional.empty(), Set.of()));
      }
    }
    return parties;
  }

  /** The parties of an entry. */
  static List<PloverParty> ofEntry(JsonNode actors) {
    List<PloverParty> parties = new ArrayList<>();
    for (JsonNode actor : actors) {
      String sector = text(actor, "sector").orElse("").toUpperCase(Locale.ROOT);
      Set<String> sectors = new TreeSet<>();
      if (!sector.isEmpty()) {
        sectors.add(sector);
        sectors.add(sector.substring(0, Math.min(SECTOR_LETTERS, sector.length())));
      }
      Optional<String> organisation =
          text(actor, "organisation")
              .or(() -> text(actor, "organization"))
              .or(() -> text(actor, "id"));
      parties.add(new PloverParty(text(actor, "country"), organisation, sectors));
    }
    return parties;
  }

  private static Optional<String> text(JsonNode actor, String field) {
    return Optional.ofNullable(actor.path(field).textValue()).filter(value -> !value.isEmpty());
  }

  /** Whether a predicted party may stand for this one of the gold. */
  boolean matches(PloverParty predicted, PloverCodes codes) {
    if (country.isPresent()) {
      return predicted.country().equals(country);
    }
    if (predicted.country().isPresent()) {
      return false;
    }
    if (organisation.isPresent() && codes.isKnown(predicted.organisation())) {
      return predicted.organisation().equals(organisation);
    }
    boolean sameSector = sectors.stream().anyMatch(predicted.sectors()::contains);
    return sameSector || codes.isIntergovernmental(predicted.organisation());
  }

  private String label() {
    return country
        .or(() -> organisation)
        .orElse(sectors.isEmpty() ? "---" : String.join("/", new TreeSet<>(sectors)));
  }

  /** The labels of parties, sorted: two predictions with the same ones are one. */
  static String labels(List<PloverParty> parties) {
    Set<String> labels =
        parties.stream().map(PloverParty::label).collect(Collectors.toCollection(TreeSet::new));
    return labels.isEmpty() ? "---" : String.join("+", labels);
  }

  static boolean meet(List<PloverParty> gold, List<PloverParty> predicted, PloverCodes codes) {
    return gold.stream()
        .anyMatch(one -> predicted.stream().anyMatch(other -> one.matches(other, codes)));
  }
}
