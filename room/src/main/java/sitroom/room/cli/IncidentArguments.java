package sitroom.room.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import sitroom.ledger.Ledger;
import sitroom.ledger.fuse.PackParties;
import sitroom.ledger.store.IncidentStore;

/** What the commands about incidents share: the ledger, the packs, and fusing what waits. */
final class IncidentArguments {
  private final Streams streams;
  private final ActorSource actors;
  private final LedgerArgument ledgers;
  private final OptionSpec packs = Arguments.packs();

  IncidentArguments(Streams streams, LedgerSource ledgers, ActorSource actors) {
    this.streams = streams;
    this.actors = actors;
    this.ledgers = new LedgerArgument(ledgers);
  }

  void addTo(CommandSpec spec) {
    spec.addOption(ledgers.option());
    spec.addOption(packs);
  }

  Ledger open() {
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    return ledgers.open(messages::say);
  }

  /** The ledger's incidents, with everything fused that waits for it. */
  IncidentStore upToDate(Ledger ledger) {
    IncidentStore incidents = of(ledger);
    try (Progress progress = Progress.beside(streams, -1)) {
      incidents.fuse(count -> progress.step());
    }
    return incidents;
  }

  IncidentStore of(Ledger ledger) {
    List<Path> more = Arguments.paths(packs);
    return ledger.incidents(new PackParties(() -> actors.load(more)));
  }

  /** The id of an incident as the first thing that a command takes. */
  static PositionalParamSpec incident(String index) {
    return PositionalParamSpec.builder()
        .paramLabel("INCIDENT")
        .index(index)
        .required(true)
        .type(String.class)
        .description("The id of an incident, as 'sitroom incident list' shows it.")
        .build();
  }

  /** {@code --why TEXT}, which what a person decides needs. */
  static OptionSpec why() {
    return OptionSpec.builder("--why")
        .paramLabel("TEXT")
        .required(true)
        .type(String.class)
        .description("Why; it is kept with the decision.")
        .build();
  }

  /** {@code --who NAME}. */
  static OptionSpec who() {
    return OptionSpec.builder("--who")
        .paramLabel("NAME")
        .type(String.class)
        .defaultValue(System.getProperty("user.name", "unknown"))
        .showDefaultValue(picocli.CommandLine.Help.Visibility.NEVER)
        .description("Who decides (default: the user's name).")
        .build();
  }

  /** Runs what may find the arguments wrong. */
  static void checked(CommandSpec spec, Runnable work) {
    try {
      work.run();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }
}
