package sitroom.room.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.Contents;

/** {@code sitroom ledger restore}: makes a ledger of a backup. */
final class LedgerRestoreCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final LedgerSource source;
  private final LedgerArgument ledgers;
  private final PositionalParamSpec file =
      Arguments.file("A file that 'sitroom ledger backup' or 'export' wrote.");

  LedgerRestoreCommand(Streams streams, LedgerSource ledgers) {
    this.streams = streams;
    this.source = ledgers;
    this.ledgers = new LedgerArgument(ledgers);
    this.spec =
        CommandSpec.wrapWithoutInspection(this)
            .name("restore")
            .addPositional(file)
            .addOption(this.ledgers.option());
    HelpText.LEDGER_RESTORE.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    LedgerFile from = new LedgerFile(file.<Path>getValue());
    from.requireThere();
    TextOut out = new TextOut(streams.out());
    try (Ledger ledger = ledgers.openOrMake(messages::say)) {
      Contents restored =
          from.isSqlite() ? moved(from.path(), ledger, messages) : from.fill(ledger);
      out.println(ledger.shown() + ": " + restored.words());
    }
    out.flush();
    return ExitStatus.ALL_READ;
  }

  private Contents moved(Path path, Ledger into, Messages messages) throws IOException {
    try (Ledger backup = source.open(path.toString(), messages::say)) {
      return LedgerFile.move(backup, into);
    }
  }
}
