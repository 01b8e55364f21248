package sitroom.room.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code sitroom sources}: the list of feeds, pages and folders that are read again and again. */
final class SourcesCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("sources");

  SourcesCommand(Streams streams, LedgerSource ledgers) {
    spec.addSubcommand("add", new SourcesAddCommand(streams).spec());
    spec.addSubcommand("list", new SourcesListCommand(streams, ledgers).spec());
    spec.addSubcommand("remove", new SourcesRemoveCommand(streams).spec());
    spec.addSubcommand("import", new SourcesImportCommand(streams).spec());
    spec.addSubcommand("export", new SourcesExportCommand(streams).spec());
    HelpText.SOURCES.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "name what to do: add, list, remove, import or export");
  }
}
