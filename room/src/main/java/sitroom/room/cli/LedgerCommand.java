package sitroom.room.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code sitroom ledger}: looks after ledgers as a whole. */
final class LedgerCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("ledger");

  LedgerCommand(Streams streams, LedgerSource ledgers) {
    spec.addSubcommand("backup", new LedgerBackupCommand(streams, ledgers).spec());
    spec.addSubcommand("restore", new LedgerRestoreCommand(streams, ledgers).spec());
    spec.addSubcommand("check", new LedgerCheckCommand(streams, ledgers).spec());
    spec.addSubcommand("export", new LedgerExportCommand(streams, ledgers).spec());
    spec.addSubcommand("import", new LedgerImportCommand(streams, ledgers).spec());
    HelpText.LEDGER.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "name what to do: backup, restore, check, export or import");
  }
}
