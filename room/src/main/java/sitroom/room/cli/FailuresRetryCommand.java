package sitroom.room.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.Ledger;
import sitroom.room.DocumentReader;
import sitroom.room.SetUpException;
import sitroom.room.ingest.Retry;

/** {@code sitroom failures retry}: tries again what could not be read. */
final class FailuresRetryCommand implements Callable<Integer> {
  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;
  private final LedgerArgument ledgers;
  private final OptionSpec packs = Arguments.packs();
  private final OptionSpec jobs = Arguments.jobs();

  FailuresRetryCommand(Streams streams, ReaderSource readers, LedgerSource ledgers) {
    this.streams = streams;
    this.readers = readers;
    this.ledgers = new LedgerArgument(ledgers);
    this.spec = CommandSpec.wrapWithoutInspection(this).name("retry");
    List.of(this.ledgers.option(), packs, jobs).forEach(spec::addOption);
    HelpText.FAILURES_RETRY.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    Map<String, Boolean> tried;
    try (Ledger ledger = ledgers.open(messages::say);
        DocumentReader reader = readers.open(Arguments.paths(packs))) {
      tried = new Retry(ledger, reader, Arguments.jobs(jobs)).run();
    }
    long solved = tried.values().stream().filter(Boolean.TRUE::equals).count();
    TextOut out = new TextOut(streams.out());
    out.println(
        "%d tried again: %d read, %d still set aside"
            .formatted(tried.size(), solved, tried.size() - solved));
    out.flush();
    return solved == tried.size() ? ExitStatus.ALL_READ : ExitStatus.SET_ASIDE;
  }
}
