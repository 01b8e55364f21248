package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.quotes.CheckedQuotation;
import sitroom.ledger.store.Patience;
import sitroom.room.DocumentReader;
import sitroom.room.SetUpException;
import sitroom.room.TemporaryFolder;
import sitroom.room.bench.QuoteGold;
import sitroom.room.bench.QuoteGold.Scored;
import sitroom.room.ingest.KnownIssuers;

/** {@code sitroom bench quotes}: which verdicts on quotations are right. */
final class QuotesBenchCommand implements Callable<Integer> {
  private static final int ID = 6;
  private static final int VERDICT = 24;

  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;
  private final GoldArgument gold = new GoldArgument();
  private final OptionSpec format = Arguments.tableOrJson("table (default) or json.");

  QuotesBenchCommand(Streams streams, ReaderSource readers) {
    this.streams = streams;
    this.readers = readers;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("quotes");
    List.of(gold.option(), format).forEach(spec::addOption);
    BenchHelp.QUOTES_BENCH.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException, IOException {
    Path folder = gold.folder();
    QuoteGold set = QuoteGold.in(folder);
    if (set.isEmpty()) {
      new Messages(streams.err(), false, Progress.NONE)
          .say("skipped: there is no quotes*.jsonl in " + folder);
      return ExitStatus.ALL_READ;
    }
    Path work = Files.createTempDirectory("sitroom-quotes");
    try (DocumentReader reader = readers.open(List.of());
        Ledger ledger =
            Ledger.openOrMake(
                work.resolve("ledger.db").toString(), Patience.QUIET, Clock.systemUTC())) {
      print(set.score(ledger, reader, new KnownIssuers(() -> ActorSource.PACKS.load(List.of()))));
    } finally {
      TemporaryFolder.remove(work);
    }
    return ExitStatus.ALL_READ;
  }

  private void print(List<Scored> scored) {
    TextOut out = new TextOut(streams.out());
    long right = scored.stream().filter(Scored::right).count();
    if (format.<String>getValue().equals("json")) {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.put("quotations", scored.size()).put("right", right);
      ObjectNode all = json.putObject("verdicts");
      scored.forEach(one -> all.put(one.id(), one.verdict()));
      out.println(json.toPrettyString());
    } else {
      for (Scored one : scored) {
        out.println(
            Columns.pad(one.id(), ID)
                + Columns.pad(one.verdict(), VERDICT)
                + (one.right() ? "" : "should be " + one.wanted() + ": ")
                + Printable.line(one.quote())
                + one.found()
                    .map(CheckedQuotation::note)
                    .filter(note -> !note.isEmpty())
                    .map(note -> " (" + Printable.line(note) + ")")
                    .orElse(""));
      }
      out.println("%d of %d verdicts right".formatted(right, scored.size()));
    }
    out.flush();
  }
}
