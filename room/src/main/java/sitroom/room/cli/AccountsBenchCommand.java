package sitroom.room.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.fuse.PackParties;
import sitroom.ledger.store.IncidentStore;
import sitroom.ledger.store.Patience;
import sitroom.model.Document;
import sitroom.room.DocumentReader;
import sitroom.room.Home;
import sitroom.room.OrderedReading;
import sitroom.room.SetUpException;
import sitroom.room.TemporaryFolder;
import sitroom.room.bench.AccountsBench;
import sitroom.room.bench.Figure;
import sitroom.room.bench.Score;
import sitroom.room.ingest.Ingest;
import sitroom.sources.input.Input;
import sitroom.sources.input.Place;

/** {@code sitroom bench accounts}: how well accounts of one incident are set side by side. */
final class AccountsBenchCommand implements Callable<Integer> {
  private static final int NAME = 18;
  private static final int VALUE = 8;

  private final Streams streams;
  private final ReaderSource readers;
  private final ActorSource actors;
  private final CommandSpec spec;
  private final OptionSpec gold =
      OptionSpec.builder("--gold")
          .paramLabel("FILE")
          .type(Path.class)
          .description(
              "Gold of accounts (default: ../shared/gold/accounts-dev.jsonl beside Sitroom's own"
                  + " folder).")
          .build();
  private final OptionSpec from =
      OptionSpec.builder("--from")
          .paramLabel("URL")
          .type(String.class)
          .description("A ledger that has the documents already (default: they are read).")
          .build();
  private final OptionSpec errors =
      Arguments.flag(
          "List what is missed or wrong, one a line, instead of the figures.", "--errors");
  private final OptionSpec format = Arguments.tableOrJson("table (default) or json.");
  private final OptionSpec packs = Arguments.packs();
  private final OptionSpec jobs = Arguments.jobs();

  AccountsBenchCommand(Streams streams, ReaderSource readers, ActorSource actors) {
    this.streams = streams;
    this.readers = readers;
    this.actors = actors;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("accounts");
    List.of(gold, from, errors, format, packs, jobs).forEach(spec::addOption);
    BenchHelp.ACCOUNTS_BENCH.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException, IOException {
    AccountsBench bench = new AccountsBench(file());
    String url = from.getValue();
    Score score = url == null ? read(bench) : held(bench, url);
    TextOut out = new TextOut(streams.out());
    if (Boolean.TRUE.equals(errors.getValue())) {
      score.errors().forEach(line -> out.println(Printable.line(line)));
    } else if (format.<String>getValue().equals("json")) {
      out.println(score.figures().toPrettyString());
    } else {
      score.table().forEach(figure -> out.println(line(figure)));
    }
    out.flush();
    return ExitStatus.ALL_READ;
  }

  private static String line(Figure figure) {
    return (Columns.pad(figure.name(), NAME) + Columns.pad(figure.value(), VALUE) + figure.count())
        .stripTrailing();
  }

  private Path file() throws SetUpException {
    Path given = gold.getValue();
    Path file =
        given != null
            ? given
            : Home.find().folder().resolveSibling("shared").resolve("gold/accounts-dev.jsonl");
    if (!Files.isRegularFile(file)) {
      throw new SetUpException("there is no gold " + file + "; name it by --gold");
    }
    return file;
  }

  private Score held(AccountsBench bench, String url) {
    try (Ledger ledger = Ledger.open(url)) {
      IncidentStore incidents =
          ledger.incidents(new PackParties(() -> actors.load(Arguments.paths(packs))));
      incidents.fuse();
      return bench.score(ledger, incidents);
    }
  }

  private Score read(AccountsBench bench) throws SetUpException, IOException {
    Path folder = Files.createTempDirectory("sitroom-accounts");
    String url = folder.resolve("ledger.db").toString();
    try (Progress progress = Progress.on(streams, bench.documents().size());
        Ledger ledger = Ledger.openOrMake(url, Patience.QUIET, Clock.systemUTC());
        DocumentReader reader = readers.open(Arguments.paths(packs))) {
      Ingest ingest = new Ingest(ledger, reader);
      try (OrderedReading reading =
          new OrderedReading(
              reader,
              Arguments.jobs(jobs),
              outcome -> {
                ingest.accept(outcome);
                progress.step();
              })) {
        for (Document document : bench.documents()) {
          reading.accept(
              new Input.Found(document.uri().orElse(""), new Place.WholeFile(), document));
        }
        reading.finish();
      }
      ingest.fuse();
      return bench.score(ledger, ledger.incidents(reader.parties()));
    } finally {
      TemporaryFolder.remove(folder);
    }
  }
}
