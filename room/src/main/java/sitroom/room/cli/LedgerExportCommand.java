package sitroom.room.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.Ledger;

/** {@code sitroom ledger export}: writes a ledger as lines of JSON. */
final class LedgerExportCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final LedgerArgument ledgers;
  private final PositionalParamSpec file =
      Arguments.file("A file that is not there yet, packed if its name ends in .gz; - prints it.");

  LedgerExportCommand(Streams streams, LedgerSource ledgers) {
    this.streams = streams;
    this.ledgers = new LedgerArgument(ledgers);
    this.spec =
        CommandSpec.wrapWithoutInspection(this)
            .name("export")
            .addPositional(file)
            .addOption(this.ledgers.option());
    HelpText.LEDGER_EXPORT.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    TextOut out = new TextOut(streams.out());
    Path path = file.getValue();
    try (Ledger ledger = ledgers.open(messages::say)) {
      if (path.toString().equals("-")) {
        ledger.transfer().export(out.stream());
      } else {
        out.println(path + ": " + new LedgerFile(path).export(ledger).words());
      }
    }
    out.flush();
    return ExitStatus.ALL_READ;
  }
}
