package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import sitroom.ledger.fuse.Account;
import sitroom.ledger.fuse.AccountsMatrix;
import sitroom.ledger.fuse.Cell;
import sitroom.ledger.fuse.Difference;
import sitroom.ledger.fuse.Incident;
import sitroom.ledger.fuse.IncidentEntry;
import sitroom.ledger.fuse.IncidentFile;
import sitroom.ledger.fuse.Row;
import sitroom.model.Evidence;

/** Incidents and accounts as JSON. */
final class IncidentJson {
  private IncidentJson() {}

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode of(Incident incident) {
    ObjectNode json = object().put("id", incident.id());
    json.put("kind", lower(incident.kind()));
    json.put("event", incident.event().map(Enum::name).orElse(null));
    json.put("mode", incident.mode().orElse(null));
    json.put("medium", incident.medium().orElse(null));
    texts(json.putArray("parties"), incident.parties());
    json.put("from", incident.from().map(Object::toString).orElse(null));
    json.put("to", incident.to().map(Object::toString).orElse(null));
    json.put("place", incident.place().orElse(null));
    return json.put("entries", incident.entries())
        .put("documents", incident.documents())
        .put("origins", incident.origins())
        .put("copies", incident.copies());
  }

  static ObjectNode of(IncidentFile file) {
    ObjectNode json = of(file.incident());
    ArrayNode entries = json.putArray("members");
    file.entries().forEach(one -> entries.add(entry(one)));
    ArrayNode links = json.putArray("links");
    file.links()
        .forEach(
            link ->
                links
                    .addObject()
                    .put("from", link.from())
                    .put("to", link.to())
                    .put("reason", link.reason()));
    ArrayNode decisions = json.putArray("decisions");
    file.decisions()
        .forEach(
            one -> {
              ObjectNode decision =
                  decisions.addObject().put("number", one.number()).put("kind", lower(one.kind()));
              texts(decision.putArray("on"), one.on());
              decision.put("by", one.madeBy()).put("reason", one.reason()).put("at", one.madeAt());
              one.undone()
                  .ifPresent(
                      undone ->
                          decision
                              .putObject("undone")
                              .put("by", undone.by())
                              .put("reason", undone.reason())
                              .put("at", undone.at()));
            });
    return json;
  }

  private static ObjectNode entry(IncidentEntry one) {
    ObjectNode json = object().put("id", one.entry().id()).put("document", one.told().document());
    one.told().outlet().ifPresent(outlet -> json.put("outlet", outlet));
    one.told().day().ifPresent(day -> json.put("day", day.toString()));
    json.put("happening", one.happening()).put("reason", one.reason());
    spans(json, one);
    return json;
  }

  private static void spans(ObjectNode json, IncidentEntry one) {
    ArrayNode evidence = json.putArray("evidence");
    for (Evidence piece : one.entry().evidence()) {
      evidence
          .addObject()
          .put("start", piece.span().start())
          .put("end", piece.span().end())
          .put("text", piece.text());
    }
  }

  static ObjectNode of(AccountsMatrix matrix) {
    ObjectNode json = object();
    json.set("incident", of(matrix.incident()));
    ArrayNode accounts = json.putArray("accounts");
    for (Account account : matrix.accounts()) {
      ObjectNode one =
          accounts
              .addObject()
              .put("id", account.id())
              .put("voice", lower(account.voice()))
              .put("party", account.party())
              .put("name", account.name())
              .put("origins", account.origins())
              .put("copies", account.copies());
      texts(one.putArray("documents"), account.documents());
    }
    ArrayNode rows = json.putArray("rows");
    matrix.rows().forEach(row -> rows.add(of(row)));
    return json;
  }

  private static ObjectNode of(Row row) {
    ObjectNode json =
        object().put("number", row.number()).put("words", row.words()).put("act", row.act());
    texts(json.putArray("source"), row.sources());
    texts(json.putArray("target"), row.targets());
    json.put("comparison", row.comparison().code());
    texts(json.putArray("by"), row.by());
    texts(json.putArray("deniedBy"), row.denying());
    ArrayNode differences = json.putArray("differences");
    for (Difference difference : row.differences()) {
      ObjectNode one = differences.addObject().put("kind", difference.kind().code());
      ArrayNode values = one.putArray("values");
      for (Difference.Value value : difference.values()) {
        values
            .addObject()
            .put("account", value.account())
            .put("entry", value.entry())
            .put("words", value.words());
      }
    }
    row.answer()
        .ifPresent(
            answer -> {
              ObjectNode one =
                  json.putObject("answer")
                      .put("accepted", answer.accepted())
                      .put("row", answer.row());
              texts(one.putArray("by"), answer.by());
            });
    ArrayNode cells = json.putArray("cells");
    for (Cell cell : row.cells()) {
      ObjectNode one =
          cells.addObject().put("account", cell.account()).put("stance", lower(cell.stance()));
      ArrayNode entries = one.putArray("entries");
      cell.entries().forEach(entry -> entries.add(entry(entry)));
    }
    return json;
  }

  private static void texts(ArrayNode array, Collection<String> texts) {
    texts.forEach(array::add);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
