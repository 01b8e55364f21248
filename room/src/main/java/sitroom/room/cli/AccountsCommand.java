package sitroom.room.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.fuse.AccountsMatrix;

/** {@code sitroom accounts}: the accounts of an incident side by side. */
final class AccountsCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final IncidentArguments arguments;
  private final PositionalParamSpec incident = IncidentArguments.incident("0");
  private final OptionSpec format =
      OptionSpec.builder("-f", "--format")
          .paramLabel("FORMAT")
          .type(String.class)
          .converters(text -> Arguments.oneOf(text, List.of("table", "json", "csv", "markdown")))
          .defaultValue("table")
          .description("table (default), json, csv or markdown.")
          .build();

  private final OptionSpec all =
      Arguments.flag("Every row in full, also those that one party alone states.", "--all");

  AccountsCommand(Streams streams, LedgerSource ledgers, ActorSource actors) {
    this.streams = streams;
    this.arguments = new IncidentArguments(streams, ledgers, actors);
    this.spec = CommandSpec.wrapWithoutInspection(this).name("accounts").addPositional(incident);
    spec.addOption(format).addOption(all);
    arguments.addTo(spec);
    FollowingHelp.ACCOUNTS.fill(spec);
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
            String id = incident.getValue();
            AccountsMatrix matrix =
                arguments
                    .upToDate(ledger)
                    .accounts(id)
                    .orElseThrow(() -> new IllegalArgumentException("there is no incident " + id));
            AccountsOutput output = new AccountsOutput(out, streams.terminal());
            switch (format.<String>getValue()) {
              case "json" -> out.println(IncidentJson.of(matrix).toPrettyString());
              case "csv" -> output.csv(matrix);
              case "markdown" -> output.markdown(matrix);
              default -> output.table(matrix, Boolean.TRUE.equals(all.getValue()));
            }
          }
        });
    out.flush();
    return ExitStatus.ALL_READ;
  }
}
