package sitroom.room.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.fuse.Decision;
import sitroom.ledger.store.IncidentStore;

/** {@code sitroom incident join}: makes one incident of two. */
final class IncidentJoinCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final IncidentArguments arguments;
  private final PositionalParamSpec one = IncidentArguments.incident("0");
  private final PositionalParamSpec other = IncidentArguments.incident("1");
  private final OptionSpec why = IncidentArguments.why();
  private final OptionSpec who = IncidentArguments.who();

  IncidentJoinCommand(Streams streams, LedgerSource ledgers, ActorSource actors) {
    this.streams = streams;
    this.arguments = new IncidentArguments(streams, ledgers, actors);
    this.spec =
        CommandSpec.wrapWithoutInspection(this)
            .name("join")
            .addPositional(one)
            .addPositional(other)
            .addOption(why)
            .addOption(who);
    arguments.addTo(spec);
    FollowingHelp.INCIDENT_JOIN.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    TextOut out = new TextOut(streams.out());
    IncidentArguments.checked(
        spec,
        () -> {
          try (Ledger ledger = arguments.open()) {
            IncidentStore incidents = arguments.upToDate(ledger);
            String first = one.getValue();
            Decision made = incidents.join(first, other.getValue(), who.getValue(), why.getValue());
            String now = incidents.find(first).orElseThrow().incident().id();
            out.println("decision " + made.number() + ": now one incident, " + now);
          }
        });
    out.flush();
    return ExitStatus.ALL_READ;
  }
}
