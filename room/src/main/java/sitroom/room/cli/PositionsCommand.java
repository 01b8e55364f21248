package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.query.DayRange;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.watch.Position;
import sitroom.model.Coded;

/** {@code sitroom positions}: what an actor said on an issue, and where it turned. */
final class PositionsCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("positions");
  private final WatchArguments arguments;
  private final PositionalParamSpec actor =
      PositionalParamSpec.builder()
          .index("0")
          .paramLabel("ACTOR")
          .required(true)
          .type(String.class)
          .description("Whose positions, such as Germany.")
          .build();
  private final PositionalParamSpec issue =
      PositionalParamSpec.builder()
          .index("1..*")
          .paramLabel("ISSUE")
          .required(true)
          .arity("1..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description("A question as of sitroom search, such as 'weapons country:UKR'.")
          .build();
  private final OptionSpec from = WatchArguments.day("--from", "Only what was told since.");

  PositionsCommand(Streams streams, LedgerSource ledgers) {
    spec.addPositional(actor);
    spec.addPositional(issue);
    arguments = new WatchArguments(streams, ledgers, spec).withLimit().withDay().withPacks();
    spec.addOption(from);
    FollowingHelp.POSITIONS.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ListingOutput output = arguments.output();
    List<String> words = issue.getValue();
    try (WatchArguments.Opened opened = arguments.open()) {
      Optional<LocalDate> first = Optional.ofNullable(from.getValue());
      DayRange range = new DayRange(first, Optional.of(arguments.asOf()));
      Position position =
          opened
              .ledger()
              .watching(opened.knowledge(), opened.names())
              .position(
                  arguments.side(actor.getValue(), opened),
                  String.join(" ", words),
                  Optional.of(range));
      output.begin("day", "stance", "speech_act", "act", "turn", "entry", "words");
      position.points().forEach(point -> output.item(item(point)));
    } catch (QuestionException e) {
      throw arguments.wrong(String.valueOf(e.getMessage()));
    }
    output.end("Nothing was said on it.");
    return ExitStatus.ALL_READ;
  }

  private static ListingOutput.Item item(Position.Point point) {
    String speech = point.entry().speechAct().map(Coded::code).orElse("");
    String turn = point.turn().map(words -> "  TURN: " + words).orElse("");
    List<String> lines =
        List.of(
            "%s  %-7s %s%s%s"
                .formatted(
                    WatchJson.day(point.day()),
                    point.stance().words(),
                    speech,
                    point.act().isEmpty() ? "" : " " + point.act(),
                    turn),
            "    " + WatchJson.quoted(point.entry()) + " [" + point.entry().id() + "]");
    ObjectNode json = WatchJson.object();
    WatchJson.put(json, "day", point.day());
    json.put("stance", point.stance().words()).put("act", point.act());
    WatchJson.put(json, "turn", point.turn());
    json.set("entry", WatchJson.entry(point.entry()));
    List<String> row =
        List.of(
            WatchJson.day(point.day()),
            point.stance().words(),
            speech,
            point.act(),
            point.turn().orElse(""),
            point.entry().id(),
            WatchJson.quoted(point.entry()));
    return new ListingOutput.Item(lines, json, List.of(row));
  }
}
