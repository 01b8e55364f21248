package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import sitroom.ledger.watch.SavedQuestion;

/** {@code sitroom questions list}: the saved questions. */
final class QuestionsListCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("list");
  private final WatchArguments arguments;

  QuestionsListCommand(Streams streams, LedgerSource ledgers) {
    arguments = new WatchArguments(streams, ledgers, spec).withFormat();
    FollowingHelp.QUESTIONS_LIST.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ListingOutput output = arguments.output();
    output.begin("name", "question", "note", "by", "at");
    try (WatchArguments.Opened opened = arguments.open()) {
      opened
          .ledger()
          .watchList(opened.knowledge())
          .questions()
          .forEach(one -> output.item(item(one)));
    }
    output.end("No question is saved.");
    return ExitStatus.ALL_READ;
  }

  private static ListingOutput.Item item(SavedQuestion one) {
    ObjectNode json =
        WatchJson.object()
            .put("name", one.name())
            .put("question", one.question())
            .put("note", one.note())
            .put("by", one.madeBy())
            .put("at", one.madeAt());
    return new ListingOutput.Item(
        List.of(
            one.name() + "  " + one.question(),
            "    " + one.madeBy() + ", " + one.madeAt() + ": " + one.note()),
        json,
        List.of(List.of(one.name(), one.question(), one.note(), one.madeBy(), one.madeAt())));
  }
}
