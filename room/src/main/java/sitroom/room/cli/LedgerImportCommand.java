package sitroom.room.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.Ledger;

/** {@code sitroom ledger import}: fills an empty ledger with an export. */
final class LedgerImportCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final LedgerArgument ledgers;
  private final PositionalParamSpec file =
      Arguments.file("A file that 'sitroom ledger export' wrote.");

  LedgerImportCommand(Streams streams, LedgerSource ledgers) {
    this.streams = streams;
    this.ledgers = new LedgerArgument(ledgers);
    this.spec =
        CommandSpec.wrapWithoutInspection(this)
            .name("import")
            .addPositional(file)
            .addOption(this.ledgers.option());
    HelpText.LEDGER_IMPORT.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    TextOut out = new TextOut(streams.out());
    LedgerFile from = new LedgerFile(file.<Path>getValue());
    from.requireThere();
    try (Ledger ledger = ledgers.openOrMake(messages::say)) {
      out.println(ledger.shown() + ": " + from.fill(ledger).words());
    }
    out.flush();
    return ExitStatus.ALL_READ;
  }
}
