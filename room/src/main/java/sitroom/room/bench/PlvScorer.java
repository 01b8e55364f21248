package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.model.Document;
import sitroom.model.Span;

/**
 * Scores against PLV: which PLOVER root type stands between a marked source and a marked target?
 */
final class PlvScorer implements Scorer {
  /** PLV knows one type where PLOVER has two. */
  private static final Map<String, String> ROOT_OF = Map.of("CONCEDE", "YIELD", "RETREAT", "YIELD");

  private final List<JsonNode> gold;

  PlvScorer(List<JsonNode> gold) {
    this.gold = gold;
  }

  @Override
  public List<Document> documents() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (JsonNode line : gold) {
      ObjectNode fields =
          JsonText.object().put("uri", line.path("id").asText()).put("outlet", "gold");
      documents.add(GoldDocuments.of(fields.put("text", line.path("text").asText())));
    }
    return documents;
  }

  /**
   * What the ledger answers.
   *
   * @param type empty where no entry has an event
   * @param pair whether source and target both touch the marked characters
   */
  private record Answer(Optional<String> type, boolean pair) {}

  @Override
  public Score score(Ledger ledger) {
    TypeScores given = new TypeScores();
    TypeScores finding = new TypeScores();
    TypeScores network = new TypeScores();
    List<String> errors = new ArrayList<>();
    int silent = 0;
    for (JsonNode line : gold) {
      String type = line.path("type").asText();
      Answer answer = answer(line, ledger.of(line.path("id").asText()));
      silent += answer.type().isEmpty() ? 1 : 0;
      given.add(type, answer.type());
      finding.add(type, answer.type().filter(found -> answer.pair()));
      network.add(type, Optional.ofNullable(line.path("zsp").textValue()));
      if (!answer.type().equals(Optional.of(type))) {
        String pair = answer.pair() ? "pair" : "-";
        errors.add(
            String.join(
                "\t",
                line.path("id").asText(),
                type,
                answer.type().orElse("None"),
                pair,
                line.path("text").asText()));
      }
    }
    ObjectNode figures =
        JsonText.object().put("records", gold.size()).put("without an answer", silent);
    List<Figure> table = new ArrayList<>();
    table.add(Figure.share("without an answer", silent, gold.size(), "records"));
    show("given the pair", given, figures, table);
    show("finding it too", finding, figures, table);
    if (gold.stream().allMatch(line -> line.has("zsp"))) {
      show("zero-shot network, told the pair", network, figures, table);
    }
    return new Score(figures, table, errors);
  }

  private static void show(String name, TypeScores scores, ObjectNode figures, List<Figure> table) {
    figures.set(name, scores.figures());
    table.add(scores.macroF1(name + ": macro F1"));
    table.add(scores.accuracy(name + ": accuracy"));
  }

  private static Answer answer(JsonNode line, List<JsonNode> entries) {
    String text = line.path("text").asText();
    List<Span> source = spans(line.path("source"), text);
    List<Span> target = spans(line.path("target"), text);
    Optional<String> best = Optional.empty();
    int bestFit = -1;
    double bestConfidence = -1.0;
    for (JsonNode entry : entries) {
      String event = entry.path("event").asText("");
      if (event.isEmpty() || entry.path("event").isNull()) {
        continue;
      }
      int fit = touches(entry.path("source"), source) + touches(entry.path("target"), target);
      double confidence = entry.path("confidence").asDouble(0.0);
      if (fit > bestFit || (fit == bestFit && confidence > bestConfidence)) {
        best = Optional.of(ROOT_OF.getOrDefault(event, event));
        bestFit = fit;
        bestConfidence = confidence;
      }
    }
    return new Answer(best, bestFit == 2);
  }

  /** Gold counts code points. */
  private static List<Span> spans(JsonNode marked, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : marked) {
      int start = text.offsetByCodePoints(0, pair.get(0).asInt());
      int end = text.offsetByCodePoints(0, pair.get(1).asInt());
      spans.add(new Span(start, end));
    }
    return spans;
  }

  /** 1 where a mention of one of the actors shares a character with the marked ones, else 0. */
  private static int touches(JsonNode actors, List<Span> marked) {
    for (JsonNode actor : actors) {
      if (actor.hasNonNull("start")) {
        int start = actor.get("start").asInt();
        int end = actor.get("end").asInt();
        if (marked.stream().anyMatch(span -> start < span.end() && span.start() < end)) {
          return 1;
        }
      }
    }
    return 0;
  }
}
