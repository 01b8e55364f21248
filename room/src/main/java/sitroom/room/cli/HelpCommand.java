package sitroom.room.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code sitroom help [COMMAND...]}: the same as {@code sitroom COMMAND --help}. */
final class HelpCommand implements Callable<Integer> {
  private final CommandSpec spec;
  private final PositionalParamSpec command =
      PositionalParamSpec.builder()
          .paramLabel("COMMAND")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description("The command, such as read.")
          .build();

  HelpCommand() {
    this.spec = CommandSpec.wrapWithoutInspection(this).name("help").addPositional(command);
    HelpText.HELP.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    CommandLine at = spec.commandLine().getParent();
    PrintWriter out = at.getOut();
    List<String> names = command.getValue();
    for (String name : names == null ? List.<String>of() : names) {
      CommandLine below = at.getSubcommands().get(name);
      if (below == null) {
        throw new ParameterException(at, "there is no command '" + name + "'");
      }
      at = below;
    }
    at.usage(out, at.getColorScheme());
    return ExitStatus.ALL_READ;
  }
}
