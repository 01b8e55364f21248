package sitroom.room.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.Ledger;

/** {@code sitroom incident undo}: takes a decision back. */
final class IncidentUndoCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final IncidentArguments arguments;
  private final PositionalParamSpec number =
      PositionalParamSpec.builder()
          .paramLabel("DECISION")
          .required(true)
          .type(Integer.class)
          .converters(text -> Arguments.number(text, Integer.MAX_VALUE))
          .description("The number of the decision, as 'sitroom incident show' shows it.")
          .build();
  private final OptionSpec why = IncidentArguments.why();
  private final OptionSpec who = IncidentArguments.who();

  IncidentUndoCommand(Streams streams, LedgerSource ledgers, ActorSource actors) {
    this.streams = streams;
    this.arguments = new IncidentArguments(streams, ledgers, actors);
    this.spec =
        CommandSpec.wrapWithoutInspection(this)
            .name("undo")
            .addPositional(number)
            .addOption(why)
            .addOption(who);
    arguments.addTo(spec);
    FollowingHelp.INCIDENT_UNDO.fill(spec);
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
            int decision = number.<Integer>getValue();
            arguments.upToDate(ledger).undo(decision, who.getValue(), why.getValue());
            out.println("decision " + decision + " undone");
          }
        });
    out.flush();
    return ExitStatus.ALL_READ;
  }
}
