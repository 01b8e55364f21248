package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.LedgerJson;
import sitroom.reader.Sign;
import sitroom.room.DocumentReader;
import sitroom.room.OrderedReading;
import sitroom.room.Outcome;
import sitroom.sources.input.Input;
import sitroom.sources.input.Place;

/** Reads the documents of a gold set as {@code sitroom read} does, and has the ledger scored. */
public final class Accuracy {
  private final DocumentReader reader;
  private final int jobs;
  private final Consumer<String> lines;
  private final Runnable step;
  private final Map<String, List<Sign>> signs = new HashMap<>();

  /**
   * A measurement.
   *
   * @param lines takes the ledger's lines as they are read
   * @param step is run when one more document is read
   */
  public Accuracy(DocumentReader reader, int jobs, Consumer<String> lines, Runnable step) {
    this.reader = reader;
    this.jobs = jobs;
    this.lines = lines;
    this.step = step;
  }

  /** Reads and scores one set. */
  public Score of(GoldSet set) throws IOException {
    return set.scorer().score(new Ledger(read(set)));
  }

  /**
   * Reads one set and judges each entry of documents of which it lists all; none where it is no set
   * of such documents.
   */
  public List<Judged> judged(GoldSet set) throws IOException {
    return set.scorer() instanceof StatementScorer scorer
        ? scorer.judged(new Ledger(read(set)), signs)
        : List.of();
  }

  private List<JsonNode> read(GoldSet set) throws IOException {
    List<JsonNode> entries = new ArrayList<>();
    try (OrderedReading reading =
        new OrderedReading(reader, jobs, outcome -> add(outcome, entries))) {
      for (Document document : set.scorer().documents()) {
        reading.accept(new Input.Found(document.uri().orElse(""), new Place.WholeFile(), document));
      }
      reading.finish();
    }
    return entries;
  }

  private void add(Outcome outcome, List<JsonNode> entries) {
    if (outcome instanceof Outcome.Failed failed) {
      throw new IllegalStateException("cannot read " + failed.input().file(), failed.fault());
    }
    if (outcome instanceof Outcome.Read read) {
      step.run();
      signs.putAll(read.reading().signs());
      for (Entry entry : read.reading().entries()) {
        String line = LedgerJson.line(entry);
        lines.accept(line);
        entries.add(JsonText.entry(line));
      }
    }
  }
}
