package sitroom.room.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code sitroom pack}: what is known, and whether a pack of one's own is in order. */
final class PackCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("pack");

  PackCommand(Streams streams) {
    spec.addSubcommand("list", new PackListCommand(streams).spec());
    spec.addSubcommand("check", new PackCheckCommand(streams).spec());
    HelpText.PACK.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "name what to do: list or check");
  }
}
