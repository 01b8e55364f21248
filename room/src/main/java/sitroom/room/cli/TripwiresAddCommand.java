package sitroom.room.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.watch.ActException;
import sitroom.ledger.watch.ActParser;
import sitroom.ledger.watch.OwnTripwire;

/** {@code sitroom tripwires add}: sets one by hand. */
final class TripwiresAddCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("add");
  private final WatchArguments arguments;
  private final PositionalParamSpec condition =
      PositionalParamSpec.builder()
          .paramLabel("CONDITION")
          .required(true)
          .arity("1..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description("Such as 'if RUS ASSAULT UKR then USA SANCTION RUS'.")
          .build();
  private final OptionSpec until =
      WatchArguments.day("--until", "The last day on which it is watched.");
  private final OptionSpec why = WatchArguments.why();
  private final OptionSpec by = WatchArguments.by();

  TripwiresAddCommand(Streams streams, LedgerSource ledgers) {
    spec.addPositional(condition);
    List.of(until, why, by).forEach(spec::addOption);
    arguments = new WatchArguments(streams, ledgers, spec).withPacks();
    FollowingHelp.TRIPWIRES_ADD.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    TextOut out = arguments.out();
    List<String> words = condition.getValue();
    try (WatchArguments.Opened opened = arguments.open()) {
      ActParser.Conditional parsed =
          new ActParser(opened.knowledge()).conditional(String.join(" ", words));
      Optional<LocalDate> last = Optional.ofNullable(until.getValue());
      OwnTripwire own =
          opened
              .ledger()
              .watchList(opened.knowledge())
              .add(parsed, last, why.getValue(), WatchArguments.by(by));
      out.println(own.id());
    } catch (ActException e) {
      throw arguments.wrong(String.valueOf(e.getMessage()));
    }
    out.flush();
    return ExitStatus.ALL_READ;
  }
}
