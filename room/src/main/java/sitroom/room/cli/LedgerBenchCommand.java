package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.Ledger;
import sitroom.room.SetUpException;
import sitroom.room.TemporaryFolder;
import sitroom.room.bench.LedgerSpeed;
import sitroom.room.bench.LedgerSpeed.Measured;
import sitroom.room.bench.SyntheticDocuments;

/** {@code sitroom bench ledger}: how fast a large ledger is filled and searched. */
final class LedgerBenchCommand implements Callable<Integer> {

  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;
  private final FillingArguments filling = new FillingArguments();
  private final OptionSpec format = Arguments.tableOrJson("table (default) or json.");

  LedgerBenchCommand(Streams streams, ReaderSource readers) {
    this.streams = streams;
    this.readers = readers;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("ledger");
    filling.addTo(spec);
    spec.addOption(format);
    BenchHelp.LEDGER_BENCH.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException, IOException {
    long wanted = filling.wanted();
    Path folder = Files.createTempDirectory("sitroom-bench");
    try (Progress progress = Progress.beside(streams, LedgerSpeed.documents(wanted));
        Ledger ledger = filling.open(folder)) {
      SyntheticDocuments documents = filling.documents(readers);
      LedgerSpeed speed = new LedgerSpeed(ledger, documents, FillingArguments.SEED);
      try (Ledger other = FillingArguments.warm(folder)) {
        speed.warmUp(other);
      }
      print(measured(speed, wanted, folder, progress));
    } finally {
      TemporaryFolder.remove(folder);
    }
    return ExitStatus.ALL_READ;
  }

  private Measured measured(LedgerSpeed speed, long wanted, Path folder, Progress progress) {
    if (filling.isServer()) {
      return speed.run(wanted, Optional.empty(), document -> progress.step());
    }
    try (Ledger young = FillingArguments.young(folder)) {
      return speed.run(wanted, Optional.of(young), document -> progress.step());
    }
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
              "  a document in      %9.2f ms in a new one %9.2f ms in this, ratio %.2f",
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
}
