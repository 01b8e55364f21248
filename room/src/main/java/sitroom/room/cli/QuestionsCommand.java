package sitroom.room.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code sitroom questions}: questions that are asked again and again. */
final class QuestionsCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("questions");

  QuestionsCommand(Streams streams, LedgerSource ledgers) {
    spec.addSubcommand("add", new QuestionsAddCommand(streams, ledgers).spec());
    spec.addSubcommand("list", new QuestionsListCommand(streams, ledgers).spec());
    spec.addSubcommand("remove", new QuestionsRemoveCommand(streams, ledgers).spec());
    FollowingHelp.QUESTIONS.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "name what to do: add, list or remove");
  }
}
