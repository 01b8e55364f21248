package sitroom.room.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.watch.Replay;
import sitroom.ledger.watch.Tripwire;

/** {@code sitroom tripwires}: conditions that were stated, and how they stand. */
final class TripwiresCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("tripwires");
  private final WatchArguments arguments;
  private final OptionSpec state =
      OptionSpec.builder("--state")
          .paramLabel("STATE")
          .type(String.class)
          .converters(TripwiresCommand::state)
          .description(
              "Only those that are standing, reported-met, denied, averted, withdrawn or expired.")
          .build();
  private final OptionSpec replay =
      Arguments.flag("Show day by day how each went, as one would have seen it.", "--replay");

  TripwiresCommand(Streams streams, LedgerSource ledgers) {
    arguments =
        new WatchArguments(streams, ledgers, spec).withLimit().withDay().withActors().withPacks();
    spec.addOption(state);
    spec.addOption(replay);
    spec.addSubcommand("add", new TripwiresAddCommand(streams, ledgers).spec());
    spec.addSubcommand("remove", new TripwiresRemoveCommand(streams, ledgers).spec());
    spec.addSubcommand("rebuild", new TripwiresRebuildCommand(streams, ledgers).spec());
    FollowingHelp.TRIPWIRES.fill(spec);
  }

  private static String state(String text) {
    List<String> states =
        Arrays.stream(Tripwire.State.values()).map(one -> one.words().replace(' ', '-')).toList();
    return Arguments.oneOf(text, states).replace('-', ' ');
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ListingOutput output = arguments.output();
    try (WatchArguments.Opened opened = arguments.open()) {
      List<String> sides = arguments.sides(opened);
      output.begin(TripwireItem.COLUMNS);
      if (Boolean.TRUE.equals(replay.getValue())) {
        for (Replay one :
            opened.ledger().watching(opened.knowledge()).replays(sides, arguments.asOf())) {
          print(output, one.tripwire(), Optional.of(one));
        }
      } else {
        for (Tripwire one :
            opened.ledger().watching(opened.knowledge()).tripwires(sides, arguments.asOf())) {
          print(output, one, Optional.empty());
        }
      }
    }
    output.end("There is no tripwire.");
    return ExitStatus.ALL_READ;
  }

  private void print(ListingOutput output, Tripwire wire, Optional<Replay> replayed) {
    String wanted = state.getValue();
    if (wanted == null || wire.state().words().equals(wanted)) {
      output.item(new TripwireItem(wire, replayed).item());
    }
  }
}
