package sitroom.room.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import sitroom.ledger.Ledger;

/** {@code sitroom ledger check}: finds what is wrong in a ledger. */
final class LedgerCheckCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final LedgerArgument ledgers;

  LedgerCheckCommand(Streams streams, LedgerSource ledgers) {
    this.streams = streams;
    this.ledgers = new LedgerArgument(ledgers);
    this.spec =
        CommandSpec.wrapWithoutInspection(this).name("check").addOption(this.ledgers.option());
    HelpText.LEDGER_CHECK.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    TextOut out = new TextOut(streams.out());
    List<String> problems;
    try (Ledger ledger = ledgers.open(messages::say)) {
      problems = ledger.transfer().check();
      problems.forEach(problem -> out.println(Printable.line(problem)));
      out.println(ledger.shown() + ": " + ledger.transfer().contents().words());
    }
    out.flush();
    return problems.isEmpty() ? ExitStatus.ALL_READ : ExitStatus.SET_ASIDE;
  }
}
