package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sitroom.model.Document;

/** Scores against calls and meetings: was the right CONSULT read out of an official readout? */
final class CallsScorer implements Scorer {
  private static final List<String> PARTS = List.of("meeting", "parties", "mode", "date");

  private final List<JsonNode> gold;
  private final Path corpus;

  /**
   * A scorer for the rows of one file, whose documents lie in the corpus' {@code .jsonl.gz} files.
   */
  CallsScorer(List<JsonNode> gold, Path corpus) {
    this.gold = gold;
    this.corpus = corpus;
  }

  @Override
  public List<Document> documents() throws IOException {
    Set<String> wanted = new HashSet<>();
    gold.forEach(row -> wanted.add(row.path("uri").asText()));
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(corpus)) {
      for (Path file :
          files.filter(path -> path.toString().endsWith(".jsonl.gz")).sorted().toList()) {
        for (JsonNode document : JsonText.lines(file)) {
          if (wanted.contains(document.path("uri").asText())
              && document instanceof ObjectNode fields) {
            documents.add(GoldDocuments.of(fields));
          }
        }
      }
    }
    return documents;
  }

  @Override
  public Score score(Ledger ledger) {
    int[] totals = new int[PARTS.size()];
    int right = 0;
    List<String> errors = new ArrayList<>();
    for (JsonNode row : gold) {
      List<Boolean> best = best(row, ledger.of(row.path("uri").asText()));
      List<String> missing = new ArrayList<>();
      for (int i = 0; i < totals.length; i++) {
        totals[i] += best.get(i) ? 1 : 0;
        if (!best.get(i)) {
          missing.add(PARTS.get(i));
        }
      }
      right += missing.isEmpty() ? 1 : 0;
      if (!missing.isEmpty()) {
        errors.add(error(row, missing));
      }
    }
    ObjectNode figures = JsonText.object().put("documents", gold.size());
    figures.set("right", Share.of(right, gold.size()));
    List<Figure> table = new ArrayList<>();
    table.add(Figure.share("right", right, gold.size(), "documents"));
    for (int i = 0; i < totals.length; i++) {
      figures.set(PARTS.get(i), Share.of(totals[i], gold.size()));
      table.add(Figure.share("  " + PARTS.get(i), totals[i], gold.size(), "documents"));
    }
    return new Score(figures, table, errors);
  }

  private static String error(JsonNode row, List<String> missing) {
    return String.join(
        "\t",
        row.path("uri").asText(),
        String.join(", ", missing),
        row.path("parties").toString(),
        row.path("mode").asText(),
        row.path("date").path("from").asText(),
        row.path("title").asText());
  }

  private static List<Boolean> best(JsonNode row, List<JsonNode> entries) {
    List<Boolean> best = List.of(false, false, false, false);
    for (JsonNode entry : entries) {
      List<Boolean> parts = parts(row, entry);
      if (count(parts) > count(best)) {
        best = parts;
      }
    }
    return best;
  }

  private static long count(List<Boolean> parts) {
    return parts.stream().filter(part -> part).count();
  }

  /** Which of gold's parts an entry has: meeting, parties, mode, date. */
  private static List<Boolean> parts(JsonNode row, JsonNode entry) {
    JsonNode factuality = JsonText.value(entry, "factuality");
    boolean happened = factuality.isNull() || factuality.asText().equals("asserted");
    if (!entry.path("event").asText().equals("CONSULT") || !happened) {
      return List.of(false, false, false, false);
    }
    Set<String> actors = new HashSet<>();
    for (String side : List.of("source", "target")) {
      for (JsonNode actor : entry.path(side)) {
        actors.add(actor.path("country").asText());
        actors.add(actor.path("id").asText());
      }
    }
    boolean parties = actors.containsAll(JsonText.texts(row.path("parties")));
    boolean mode = JsonText.value(entry, "mode").equals(JsonText.value(row, "mode"));
    return List.of(true, parties, mode, rightDate(row.path("date"), entry.path("when")));
  }

  /** ISO dates sort as text; an open end lies before or behind all of them. */
  private static boolean rightDate(JsonNode date, JsonNode when) {
    boolean undated = !when.hasNonNull("from") && !when.hasNonNull("to");
    if (undated) {
      return date.path("source").asText().equals("published");
    }
    String from = when.hasNonNull("from") ? when.get("from").asText() : "0";
    String to = when.hasNonNull("to") ? when.get("to").asText() : "9";
    return from.compareTo(date.path("to").asText()) <= 0
        && date.path("from").asText().compareTo(to) <= 0;
  }
}
