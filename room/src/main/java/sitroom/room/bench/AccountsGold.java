package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An incident of the accounts gold.
 *
 * @param accounts by their ids
 */
record AccountsGold(
    String id,
    Optional<String> mode,
    Set<String> parties,
    LocalDate from,
    LocalDate to,
    Map<String, Voice> accounts,
    List<Wanted> propositions) {

  /**
   * A document, or what one speaker says in it.
   *
   * @param speaker the label of his turns
   */
  record Voice(String id, String party, String uri, Optional<String> speaker) {}

  /**
   * A proposition.
   *
   * @param stances what accounts say of it, by their ids; the silent left out
   */
  record Wanted(
      String id,
      String label,
      Optional<String> speechAct,
      Optional<String> event,
      Map<String, Said> stances,
      String comparison) {

    /** What an account says that is not silent. */
    Said said(String account) {
      return Objects.requireNonNull(stances.get(account));
    }
  }

  /** What an account says: that it is so, or not so, and in which words. */
  record Said(boolean denies, List<String> evidence) {}

  /** The account with this id. */
  Voice voice(String account) {
    return Objects.requireNonNull(accounts.get(account));
  }

  static AccountsGold of(JsonNode line) {
    JsonNode incident = line.path("incident");
    Map<String, Voice> accounts = new LinkedHashMap<>();
    for (JsonNode account : line.path("accounts")) {
      String id = account.path("id").asText();
      accounts.put(
          id,
          new Voice(
              id,
              account.path("party").asText(),
              account.path("uri").asText(),
              Optional.ofNullable(account.path("speaker").textValue())));
    }
    List<Wanted> propositions = new ArrayList<>();
    for (JsonNode proposition : line.path("propositions")) {
      propositions.add(wanted(proposition));
    }
    return new AccountsGold(
        line.path("id").asText(),
        Optional.ofNullable(incident.path("mode").textValue()),
        new TreeSet<>(JsonText.texts(incident.path("parties"))),
        LocalDate.parse(incident.path("date").path("from").asText()),
        LocalDate.parse(incident.path("date").path("to").asText()),
        accounts,
        propositions);
  }

  private static Wanted wanted(JsonNode proposition) {
    Map<String, Said> stances = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> stance : proposition.path("accounts").properties()) {
      String what = stance.getValue().path("stance").asText();
      if (!what.equals("silent")) {
        stances.put(
            stance.getKey(),
            new Said(what.equals("denies"), JsonText.texts(stance.getValue().path("evidence"))));
      }
    }
    return new Wanted(
        proposition.path("id").asText(),
        proposition.path("label").asText(),
        Optional.ofNullable(proposition.path("speechAct").textValue()),
        Optional.ofNullable(proposition.path("event").textValue()),
        stances,
        proposition.path("comparison").asText());
  }
}
