package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.model.Document;
import sitroom.reader.Sign;

/**
 * Scores against statement gold: entries that must be there and such that must not. Found, exact
 * and slots are over all expectations (an optional one counts only where it got an entry),
 * precision over documents of which the gold is complete.
 */
final class StatementScorer implements Scorer {
  private final List<JsonNode> gold;
  private final Map<String, String> texts = new HashMap<>();

  /**
   * A scorer for the lines of one file.
   *
   * @param folder where the gold lies; the text files that it names are looked for from there
   */
  StatementScorer(List<JsonNode> gold, Path folder) throws IOException {
    this.gold = gold;
    for (JsonNode line : gold) {
      String text =
          line.has("textFile")
              ? Files.readString(folder.resolve(line.get("textFile").asText()))
              : line.path("text").asText();
      texts.put(line.path("id").asText(), text);
    }
  }

  @Override
  public List<Document> documents() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (JsonNode line : gold) {
      ObjectNode fields = JsonText.object().put("uri", line.path("id").asText());
      fields.put("outlet", line.has("outlet") ? line.get("outlet").textValue() : "gold");
      fields.set("title", JsonText.value(line, "title"));
      fields.set("published", JsonText.value(line, "published"));
      documents.add(GoldDocuments.of(fields.put("text", text(line))));
    }
    return documents;
  }

  private String text(JsonNode line) {
    return texts.getOrDefault(line.path("id").asText(), "");
  }

  /**
   * The entries of documents of which the gold lists all, each with whether it is wanted.
   *
   * @param signs by entry id
   */
  List<Judged> judged(Ledger ledger, Map<String, List<Sign>> signs) {
    List<Judged> judged = new ArrayList<>();
    for (JsonNode line : gold) {
      if (line.path("complete").asBoolean()) {
        String id = line.path("id").asText();
        List<JsonNode> entries = ledger.of(id);
        Assignment assignment = Assignment.of(line.path("expect"), entries, text(line));
        for (int i = 0; i < entries.size(); i++) {
          judged.add(
              new Judged(
                  id,
                  entries.get(i).path("confidence").asDouble(),
                  signs.getOrDefault(entries.get(i).path("id").asText(), List.of()),
                  assignment.used().contains(i)));
        }
      }
    }
    return judged;
  }

  @Override
  public Score score(Ledger ledger) {
    StatementCount count = new StatementCount();
    for (JsonNode line : gold) {
      String id = line.path("id").asText();
      List<JsonNode> entries = ledger.of(id);
      JsonNode expectations = line.path("expect");
      Assignment assignment = Assignment.of(expectations, entries, text(line));
      for (int i = 0; i < expectations.size(); i++) {
        count.expectation(
            id, expectations.get(i), Optional.ofNullable(assignment.taken().get(i)), entries);
      }
      for (JsonNode absent : line.path("absent")) {
        count.absent(
            id, absent, entries.stream().anyMatch(entry -> Expectations.violates(absent, entry)));
      }
      if (line.path("complete").asBoolean()) {
        count.complete(id, entries, assignment.used());
      }
    }
    return count.score();
  }
}
