package sitroom.room.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code sitroom bench}: measures the program. */
final class BenchCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("bench");

  BenchCommand(Streams streams, ReaderSource readers, LedgerSource ledgers) {
    spec.addSubcommand("accuracy", new AccuracyCommand(streams, readers).spec());
    spec.addSubcommand("parser", new ParserCommand(streams).spec());
    spec.addSubcommand("speed", new SpeedCommand(streams, readers).spec());
    spec.addSubcommand("ledger", new LedgerBenchCommand(streams, readers).spec());
    spec.addSubcommand(
        "accounts", new AccountsBenchCommand(streams, readers, ActorSource.PACKS).spec());
    spec.addSubcommand("quotes", new QuotesBenchCommand(streams, readers).spec());
    spec.addSubcommand("peers", new PeersCommand(streams, readers).spec());
    spec.addSubcommand("confidence", new ConfidenceCommand(streams, readers).spec());
    spec.addSubcommand("fuse", new FuseBenchCommand(streams, readers, ActorSource.PACKS).spec());
    spec.addSubcommand("room", new RoomBenchCommand(streams, readers, ledgers).spec());
    BenchHelp.BENCH.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "name what to measure: accuracy, confidence, accounts, quotes, peers, parser, speed, room, ledger or fuse");
  }
}
