package sitroom.room.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code sitroom questions remove}: takes a saved question off. */
final class QuestionsRemoveCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("remove");
  private final WatchArguments arguments;
  private final PositionalParamSpec name =
      PositionalParamSpec.builder()
          .paramLabel("NAME")
          .required(true)
          .type(String.class)
          .description("Its name.")
          .build();
  private final OptionSpec why = WatchArguments.why();
  private final OptionSpec by = WatchArguments.by();

  QuestionsRemoveCommand(Streams streams, LedgerSource ledgers) {
    spec.addPositional(name);
    List.of(why, by).forEach(spec::addOption);
    arguments = new WatchArguments(streams, ledgers, spec);
    FollowingHelp.QUESTIONS_REMOVE.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    try (WatchArguments.Opened opened = arguments.open()) {
      opened
          .ledger()
          .watchList(opened.knowledge())
          .removeQuestion(name.getValue(), why.getValue(), WatchArguments.by(by));
    } catch (IllegalArgumentException e) {
      throw arguments.wrong(String.valueOf(e.getMessage()));
    }
    return ExitStatus.ALL_READ;
  }
}
