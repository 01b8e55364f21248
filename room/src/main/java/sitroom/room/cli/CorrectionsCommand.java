package sitroom.room.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code sitroom corrections}: what people corrected. */
final class CorrectionsCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("corrections");

  CorrectionsCommand(Streams streams, LedgerSource ledgers) {
    spec.addSubcommand("list", new CorrectionsListCommand(streams, ledgers).spec());
    FollowingHelp.CORRECTIONS.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "name what to do: list");
  }
}
