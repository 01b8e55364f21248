package sitroom.room.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What the help of a command says beside the list of its options.
 *
 * @param description what it is for
 * @param footer examples, and what else is worth knowing; may be empty
 */
record HelpWords(String description, String footer) {
  void fill(CommandSpec spec) {
    UsageMessageSpec usage = spec.usageMessage();
    usage.description(description);
    usage.parameterListHeading("%nTakes:%n");
    usage.optionListHeading("%nOptions:%n");
    usage.commandListHeading("%nCommands:%n");
    usage.sortOptions(false);
    if (!footer.isEmpty()) {
      usage.footerHeading("%n");
      usage.footer(footer.replace("%", "%%").split("\n"));
    }
  }
}
