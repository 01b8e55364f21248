package sitroom.room.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.query.QuestionParser;

/** {@code sitroom questions add}: saves a question. */
final class QuestionsAddCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("add");
  private final WatchArguments arguments;
  private final PositionalParamSpec name =
      PositionalParamSpec.builder()
          .index("0")
          .paramLabel("NAME")
          .required(true)
          .type(String.class)
          .description("How it is to be called.")
          .build();
  private final PositionalParamSpec question =
      PositionalParamSpec.builder()
          .index("1..*")
          .paramLabel("QUESTION")
          .required(true)
          .arity("1..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description("As of sitroom search, best between single quotation marks.")
          .build();
  private final OptionSpec why = WatchArguments.why();
  private final OptionSpec by = WatchArguments.by();

  QuestionsAddCommand(Streams streams, LedgerSource ledgers) {
    spec.addPositional(name);
    spec.addPositional(question);
    List.of(why, by).forEach(spec::addOption);
    arguments = new WatchArguments(streams, ledgers, spec);
    FollowingHelp.QUESTIONS_ADD.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    List<String> words = question.getValue();
    String asked = String.join(" ", words);
    try (WatchArguments.Opened opened = arguments.open()) {
      QuestionParser.parse(asked);
      opened
          .ledger()
          .watchList(opened.knowledge())
          .add(name.getValue(), asked, why.getValue(), WatchArguments.by(by));
    } catch (QuestionException | IllegalArgumentException e) {
      throw arguments.wrong(String.valueOf(e.getMessage()));
    }
    return ExitStatus.ALL_READ;
  }
}
