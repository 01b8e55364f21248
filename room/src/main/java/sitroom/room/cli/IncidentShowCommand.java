package sitroom.room.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.fuse.IncidentEntry;
import sitroom.ledger.fuse.IncidentFile;
import sitroom.model.Evidence;

/** {@code sitroom incident show}: the entries of an incident, and why they belong to it. */
final class IncidentShowCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final IncidentArguments arguments;
  private final PositionalParamSpec incident = IncidentArguments.incident("0");
  private final OptionSpec format = Arguments.tableOrJson("table (default) or json.");

  IncidentShowCommand(Streams streams, LedgerSource ledgers, ActorSource actors) {
    this.streams = streams;
    this.arguments = new IncidentArguments(streams, ledgers, actors);
    this.spec = CommandSpec.wrapWithoutInspection(this).name("show").addPositional(incident);
    spec.addOption(format);
    arguments.addTo(spec);
    FollowingHelp.INCIDENT_SHOW.fill(spec);
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
            IncidentFile file =
                arguments
                    .upToDate(ledger)
                    .find(id)
                    .orElseThrow(() -> new IllegalArgumentException("there is no incident " + id));
            if (format.<String>getValue().equals("json")) {
              out.println(IncidentJson.of(file).toPrettyString());
            } else {
              print(file, out);
            }
          }
        });
    out.flush();
    return ExitStatus.ALL_READ;
  }

  private void print(IncidentFile file, TextOut out) {
    int width = streams.terminal().width();
    out.println(file.incident().id() + "  " + IncidentWords.line(file.incident()));
    String document = "";
    for (IncidentEntry one : file.entries()) {
      if (!one.told().document().equals(document)) {
        document = one.told().document();
        out.println("");
        out.println(Columns.cut(Printable.line(EntryWords.origin(one.entry())), width));
      }
      String words =
          one.entry().evidence().stream().map(Evidence::text).collect(Collectors.joining(" … "));
      out.println(
          Columns.cut(
              "  %s  %-10s %s"
                  .formatted(one.entry().id(), EntryWords.act(one.entry()), Printable.line(words)),
              width));
      out.println(Columns.cut("      " + Printable.line(one.reason()), width));
    }
    print(
        "Links",
        file.links().stream()
            .map(one -> one.from() + "  " + one.to() + "  " + one.reason())
            .toList(),
        out);
    print("Decisions", file.decisions().stream().map(IncidentWords::decision).toList(), out);
  }

  private void print(String heading, List<String> lines, TextOut out) {
    if (!lines.isEmpty()) {
      out.println("");
      out.println(heading);
      lines.forEach(line -> out.println("  " + Printable.line(line)));
    }
  }
}
