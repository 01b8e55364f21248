package sitroom.room.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.fuse.Decision;
import sitroom.ledger.store.IncidentStore;

/** {@code sitroom incident split}: takes entries out of an incident. */
final class IncidentSplitCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final IncidentArguments arguments;
  private final PositionalParamSpec incident = IncidentArguments.incident("0");
  private final PositionalParamSpec entries =
      PositionalParamSpec.builder()
          .paramLabel("ENTRY")
          .index("1..*")
          .arity("1..*")
          .required(true)
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description("The ids of the entries that do not belong to it.")
          .build();
  private final OptionSpec why = IncidentArguments.why();
  private final OptionSpec who = IncidentArguments.who();

  IncidentSplitCommand(Streams streams, LedgerSource ledgers, ActorSource actors) {
    this.streams = streams;
    this.arguments = new IncidentArguments(streams, ledgers, actors);
    this.spec =
        CommandSpec.wrapWithoutInspection(this)
            .name("split")
            .addPositional(incident)
            .addPositional(entries)
            .addOption(why)
            .addOption(who);
    arguments.addTo(spec);
    FollowingHelp.INCIDENT_SPLIT.fill(spec);
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
            List<String> taken = entries.getValue();
            Decision made =
                incidents.split(incident.getValue(), taken, who.getValue(), why.getValue());
            out.println(
                "decision %d: taken out, now %s"
                    .formatted(made.number(), String.join(" ", incidents.ofEntry(taken.get(0)))));
          }
        });
    out.flush();
    return ExitStatus.ALL_READ;
  }
}
