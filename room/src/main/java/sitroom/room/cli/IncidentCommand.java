package sitroom.room.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code sitroom incident}: what entries of several documents are about together. */
final class IncidentCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("incident");

  IncidentCommand(Streams streams, LedgerSource ledgers, ActorSource actors) {
    spec.addSubcommand("list", new IncidentListCommand(streams, ledgers, actors).spec());
    spec.addSubcommand("show", new IncidentShowCommand(streams, ledgers, actors).spec());
    spec.addSubcommand("join", new IncidentJoinCommand(streams, ledgers, actors).spec());
    spec.addSubcommand("split", new IncidentSplitCommand(streams, ledgers, actors).spec());
    spec.addSubcommand("undo", new IncidentUndoCommand(streams, ledgers, actors).spec());
    spec.addSubcommand("rebuild", new IncidentRebuildCommand(streams, ledgers, actors).spec());
    FollowingHelp.INCIDENT.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "name what to do: list, show, join, split, undo or rebuild");
  }
}
