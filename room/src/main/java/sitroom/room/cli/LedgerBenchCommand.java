package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.Patience;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.room.DocumentReader;
import sitroom.room.Home;
import sitroom.room.SetUpException;
import sitroom.room.bench.LedgerSpeed;
import sitroom.room.bench.LedgerSpeed.Measured;
import sitroom.room.bench.SyntheticDocuments;
import sitroom.sources.Inputs;
import sitroom.sources.input.Input;
import sitroom.sources.input.Origin;

/** {@code sitroom bench ledger}: how fast a large ledger is filled and searched. */
final class LedgerBenchCommand implements Callable<Integer> {
  private static final int USUAL = 1_000_000;
  private static final int MOST = 100_000_000;
  private static final long SEED = 20211207;

  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;
  private final OptionSpec entries =
      OptionSpec.builder("--entries")
          .paramLabel("N")
          .type(Integer.class)
          .converters(text -> Arguments.number(text, MOST))
          .description("How many entries the ledger gets (default: " + USUAL + ").")
          .build();
  private final OptionSpec from =
      OptionSpec.builder("--from")
          .paramLabel("URL")
          .type(String.class)
          .description("A ledger whose documents are taken apart (default: the samples, read).")
          .build();
  private final OptionSpec keep =
      OptionSpec.builder("--keep")
          .paramLabel("URL")
          .type(String.class)
          .description(
              "An empty ledger that is filled and kept (default: a file that is thrown away).")
          .build();
  private final OptionSpec format = Arguments.tableOrJson("table (default) or json.");

  LedgerBenchCommand(Streams streams, ReaderSource readers) {
    this.streams = streams;
    this.readers = readers;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("ledger");
    List.of(entries, from, keep, format).forEach(spec::addOption);
    BenchHelp.LEDGER_BENCH.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException, IOException {
    Integer given = entries.getValue();
    long wanted = given == null ? USUAL : given;
    Path folder = Files.createTempDirectory("sitroom-bench");
    String kept = keep.getValue();
    String url = kept == null ? folder.resolve("ledger.db").toString() : kept;
    try (Progress progress = Progress.beside(streams, LedgerSpeed.documents(wanted));
        Ledger ledger = Ledger.openOrMake(url, Patience.QUIET, Clock.systemUTC())) {
      if (ledger.documents().count() > 0) {
        throw new SetUpException(ledger.shown() + " is not empty");
      }
      SyntheticDocuments documents =
          SyntheticDocuments.of(patterns(readers, from.getValue()), SEED);
      LedgerSpeed speed = new LedgerSpeed(ledger, documents, SEED);
      try (Ledger other =
          Ledger.openOrMake(
              folder.resolve("warm.db").toString(), Patience.QUIET, Clock.systemUTC())) {
        speed.warmUp(other);
      }
      print(speed.run(wanted, document -> progress.step()));
    } finally {
      remove(folder);
    }
    return ExitStatus.ALL_READ;
  }

  /** The documents of a ledger, or the samples, read, where none is named. */
  static Map<Document, List<Entry>> patterns(ReaderSource readers, @Nullable String url)
      throws SetUpException {
    Map<Document, List<Entry>> patterns = new LinkedHashMap<>();
    if (url != null) {
      try (Ledger ledger = Ledger.open(url)) {
        for (String id : ledger.documents().ids(Optional.empty())) {
          ledger
              .documents()
              .find(id)
              .ifPresent(stored -> patterns.put(stored.document(), stored.entries()));
        }
      }
      return patterns;
    }
    String samples = Home.find().folder().resolve("samples").toString();
    try (DocumentReader reader = readers.open(List.of())) {
      new Inputs(
              InputStream.nullInputStream(),
              Origin.UNKNOWN,
              input -> {
                if (input instanceof Input.Found found) {
                  patterns.put(found.document(), reader.read(found.document()).entries());
                }
              })
          .read(List.of(samples));
    }
    return patterns;
  }

  private void print(Measured measured) {
    TextOut out = new TextOut(streams.out());
    if (format.<String>getValue().equals("json")) {
      out.println(
          JsonNodeFactory.instance
              .objectNode()
              .put("documents", measured.documents())
              .put("entries", measured.entries())
              .put("firstMillis", measured.firstMillis())
              .put("lastMillis", measured.lastMillis())
              .put("ingestRatio", measured.ingestRatio())
              .put("firstSearch95", measured.firstSearch95())
              .put("lastSearch95", measured.lastSearch95())
              .put("lastSearch50", measured.lastSearch50())
              .put("searchRatio", measured.searchRatio())
              .toPrettyString());
    } else {
      out.println("%d documents, %d entries".formatted(measured.documents(), measured.entries()));
      out.println(
          String.format(
              Locale.ROOT,
              "  a document in      %9.2f ms at first %9.2f ms at last, ratio %.2f",
              measured.firstMillis(),
              measured.lastMillis(),
              measured.ingestRatio()));
      out.println(
          String.format(
              Locale.ROOT,
              "  a search, 95 %% in  %9.2f ms at first %9.2f ms at last, ratio %.2f, median %.2f ms",
              measured.firstSearch95(),
              measured.lastSearch95(),
              measured.searchRatio(),
              measured.lastSearch50()));
    }
    out.flush();
  }

  static void remove(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
