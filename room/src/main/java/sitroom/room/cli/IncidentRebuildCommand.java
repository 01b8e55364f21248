package sitroom.room.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.IncidentStore;

/** {@code sitroom incident rebuild}: makes all incidents anew. */
final class IncidentRebuildCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final IncidentArguments arguments;

  IncidentRebuildCommand(Streams streams, LedgerSource ledgers, ActorSource actors) {
    this.streams = streams;
    this.arguments = new IncidentArguments(streams, ledgers, actors);
    this.spec = CommandSpec.wrapWithoutInspection(this).name("rebuild");
    arguments.addTo(spec);
    FollowingHelp.INCIDENT_REBUILD.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    TextOut out = new TextOut(streams.out());
    try (Ledger ledger = arguments.open()) {
      arguments.of(ledger).forget();
      IncidentStore incidents = arguments.upToDate(ledger);
      out.println(incidents.count() + " incidents");
    }
    out.flush();
    return ExitStatus.ALL_READ;
  }
}
