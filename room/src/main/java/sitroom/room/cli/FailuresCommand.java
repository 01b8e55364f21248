package sitroom.room.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code sitroom failures}: what could not be read. */
final class FailuresCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("failures");

  FailuresCommand(Streams streams, ReaderSource readers, LedgerSource ledgers) {
    spec.addSubcommand("list", new FailuresListCommand(streams, ledgers).spec());
    spec.addSubcommand("retry", new FailuresRetryCommand(streams, readers, ledgers).spec());
    HelpText.FAILURES.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "name what to do: list or retry");
  }
}
