package sitroom.room.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code sitroom tripwires remove}: takes one back that was set by hand. */
final class TripwiresRemoveCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("remove");
  private final WatchArguments arguments;
  private final PositionalParamSpec id =
      PositionalParamSpec.builder()
          .paramLabel("ID")
          .required(true)
          .type(String.class)
          .description("Its id, such as own-1.")
          .build();
  private final OptionSpec why = WatchArguments.why();
  private final OptionSpec by = WatchArguments.by();

  TripwiresRemoveCommand(Streams streams, LedgerSource ledgers) {
    spec.addPositional(id);
    List.of(why, by).forEach(spec::addOption);
    arguments = new WatchArguments(streams, ledgers, spec);
    FollowingHelp.TRIPWIRES_REMOVE.fill(spec);
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
          .removeTripwire(id.getValue(), why.getValue(), WatchArguments.by(by));
    } catch (IllegalArgumentException e) {
      throw arguments.wrong(String.valueOf(e.getMessage()));
    }
    return ExitStatus.ALL_READ;
  }
}
