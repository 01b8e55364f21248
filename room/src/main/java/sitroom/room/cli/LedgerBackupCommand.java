package sitroom.room.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.Contents;

/**
 * {@code sitroom ledger backup}: a copy of a ledger in a file, looked through before it is called
 * one. Of a SQLite ledger it is a SQLite file, of one in PostgreSQL an export.
 */
final class LedgerBackupCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final LedgerSource source;
  private final LedgerArgument ledgers;
  private final PositionalParamSpec file = Arguments.file("A file that is not there yet.");

  LedgerBackupCommand(Streams streams, LedgerSource ledgers) {
    this.streams = streams;
    this.source = ledgers;
    this.ledgers = new LedgerArgument(ledgers);
    this.spec =
        CommandSpec.wrapWithoutInspection(this)
            .name("backup")
            .addPositional(file)
            .addOption(this.ledgers.option());
    HelpText.LEDGER_BACKUP.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    Path path = file.getValue();
    Contents saved;
    try (Ledger ledger = ledgers.open(messages::say)) {
      if (ledger.transfer().isFile()) {
        ledger.transfer().copyTo(path);
        saved = looked(path, messages);
      } else {
        saved = new LedgerFile(path).export(ledger);
      }
    }
    TextOut out = new TextOut(streams.out());
    out.println(path + ": " + saved.words());
    out.flush();
    return ExitStatus.ALL_READ;
  }

  private Contents looked(Path path, Messages messages) throws IOException {
    try (Ledger copy = source.open(path.toString(), messages::say)) {
      List<String> problems = copy.transfer().check();
      if (!problems.isEmpty()) {
        throw new IOException(
            "the ledger has something wrong: " + problems.get(0) + "; see 'sitroom ledger check'");
      }
      return copy.transfer().contents();
    }
  }
}
