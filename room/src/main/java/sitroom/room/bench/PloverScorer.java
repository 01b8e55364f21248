package sitroom.room.bench;

import static sitroom.room.bench.PloverFigure.ratio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sitroom.model.Document;

/** Scores against PLOVER's gold records: one news sentence, its main event, source and target. */
final class PloverScorer implements Scorer {
  /** What the gold records give as their date. */
  private static final String PUBLISHED = "2000-01-01";

  private final PloverCodes codes = new PloverCodes();
  private final List<PloverRecord> gold;

  PloverScorer(List<JsonNode> gold) {
    this.gold = gold.stream().map(record -> PloverRecord.of(record, codes)).toList();
  }

  @Override
  public List<Document> documents() throws IOException {
    List<Document> documents = new ArrayList<>();
    for (PloverRecord record : gold) {
      ObjectNode fields = JsonText.object().put("uri", record.id()).put("outlet", "gold");
      documents.add(
          GoldDocuments.of(fields.put("published", PUBLISHED).put("text", record.text())));
    }
    return documents;
  }

  @Override
  public Score score(Ledger ledger) {
    Map<String, List<PloverPrediction>> predictions = new HashMap<>();
    for (PloverRecord record : gold) {
      predictions.put(record.id(), predictions(ledger, record));
    }
    Map<String, List<PloverRecord>> twins =
        gold.stream().collect(Collectors.groupingBy(PloverRecord::text));
    List<PloverFigure> figures =
        List.of(
            new PloverFigure(
                "type", PloverPrediction::rightType, p -> List.of(p.type()), record -> true),
            new PloverFigure(
                "+ source",
                PloverPrediction::rightSource,
                p -> List.of(p.type(), PloverParty.labels(p.sources())),
                record -> !record.sources().isEmpty()),
            new PloverFigure(
                "+ target",
                PloverPrediction::rightTarget,
                p ->
                    List.of(
                        p.type(), PloverParty.labels(p.sources()), PloverParty.labels(p.targets())),
                record -> !record.targets().isEmpty()));
    for (PloverRecord record : gold) {
      for (PloverFigure figure : figures) {
        figure.add(record, of(predictions, record), twins.getOrDefault(record.text(), List.of()));
      }
    }
    int silent = (int) gold.stream().filter(record -> of(predictions, record).isEmpty()).count();
    ObjectNode json = JsonText.object();
    json.set("type", figures.get(0).figures());
    json.set("source", figures.get(1).figures());
    json.set("target", figures.get(2).figures());
    json.set("silent", Share.rounded(ratio(silent, gold.size())));
    List<Figure> table = new ArrayList<>(figures.stream().map(PloverFigure::row).toList());
    table.add(mode(predictions));
    table.add(overCoding(predictions, figures.get(0).correct()));
    table.add(Figure.share("silent", silent, gold.size(), "sentences"));
    return new Score(json, table, errors(predictions));
  }

  private List<PloverPrediction> predictions(Ledger ledger, PloverRecord record) {
    return ledger.of(record.id()).stream()
        .filter(entry -> entry.hasNonNull("event") && !entry.get("event").asText().isEmpty())
        .map(entry -> PloverPrediction.of(entry, codes))
        .toList();
  }

  private static List<PloverPrediction> of(
      Map<String, List<PloverPrediction>> predictions, PloverRecord record) {
    return predictions.getOrDefault(record.id(), List.of());
  }

  /** Over the sentences whose gold has a mode: the modes given by entries of the right type. */
  private Figure mode(Map<String, List<PloverPrediction>> predictions) {
    int moded = 0;
    int right = 0;
    int stated = 0;
    for (PloverRecord record : gold) {
      if (!record.modes().isEmpty()) {
        moded++;
        Set<String> given = new HashSet<>();
        of(predictions, record).stream()
            .filter(prediction -> prediction.rightType(record) && !prediction.mode().isEmpty())
            .forEach(prediction -> given.add(prediction.mode()));
        stated += given.size();
        right += given.stream().anyMatch(record.modes()::contains) ? 1 : 0;
      }
    }
    String count =
        right + "/" + stated + " modes given, " + right + "/" + moded + " sentences with a mode";
    return PloverFigure.row("mode", ratio(right, stated), ratio(right, moded), count);
  }

  private Figure overCoding(Map<String, List<PloverPrediction>> predictions, int correct) {
    int entries = 0;
    int types = 0;
    for (PloverRecord record : gold) {
      entries += of(predictions, record).size();
      types +=
          (int) of(predictions, record).stream().map(PloverPrediction::type).distinct().count();
    }
    String value =
        String.format(
            Locale.ROOT,
            "%.2f entries, %.2f types",
            ratio(entries, gold.size()),
            ratio(types, gold.size()));
    return new Figure(
        "a sentence has", value, (types - correct) + "/" + types + " types are not gold's");
  }

  private List<String> errors(Map<String, List<PloverPrediction>> predictions) {
    List<String> errors = new ArrayList<>();
    for (PloverRecord record : gold) {
      List<PloverPrediction> mine = of(predictions, record);
      String fault = fault(record, mine);
      if (!fault.isEmpty()) {
        String said =
            mine.stream().map(PloverPrediction::toString).collect(Collectors.joining("; "));
        errors.add(
            String.join(
                "\t",
                fault,
                record.id(),
                record.toString(),
                said.isEmpty() ? "nothing" : said,
                record.text()));
      }
    }
    return errors;
  }

  private static String fault(PloverRecord record, List<PloverPrediction> mine) {
    if (mine.stream().noneMatch(prediction -> prediction.rightType(record))) {
      return mine.isEmpty() ? "silent" : "type";
    }
    if (mine.stream().noneMatch(prediction -> prediction.rightSource(record))) {
      return "source";
    }
    if (!record.targets().isEmpty()
        && mine.stream().noneMatch(prediction -> prediction.rightTarget(record))) {
      return "target";
    }
    boolean modeMissed =
        !record.modes().isEmpty()
            && mine.stream()
                .noneMatch(
                    prediction ->
                        prediction.rightType(record) && record.modes().contains(prediction.mode()));
    return modeMissed ? "mode" : "";
  }
}
