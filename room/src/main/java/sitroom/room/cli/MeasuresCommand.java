package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.watch.Measure;
import sitroom.model.Entry;

/** {@code sitroom measures}: sanctions and countermeasures, and how far they got. */
final class MeasuresCommand implements Callable<Integer> {
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("measures");
  private final WatchArguments arguments;
  private final OptionSpec target =
      OptionSpec.builder("--target")
          .paramLabel("NAME")
          .type(String.class)
          .description("Only upon this actor.")
          .build();
  private final OptionSpec from = WatchArguments.day("--from", "Only what was told since.");

  MeasuresCommand(Streams streams, LedgerSource ledgers) {
    arguments =
        new WatchArguments(streams, ledgers, spec).withLimit().withDay().withActors().withPacks();
    spec.addOption(target);
    spec.addOption(from);
    FollowingHelp.MEASURES.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ListingOutput output = arguments.output();
    try (WatchArguments.Opened opened = arguments.open()) {
      String whom = target.getValue();
      List<String> targets = whom == null ? List.of() : List.of(arguments.side(whom, opened));
      Optional<LocalDate> first = Optional.ofNullable(from.getValue());
      output.begin("sender", "target", "kind", "stage", "step", "day", "entry", "words", "row");
      opened
          .ledger()
          .watching(opened.knowledge())
          .measures(arguments.sides(opened), targets, first, arguments.asOf())
          .stream()
          .sorted(Comparator.comparing(one -> one.target().isEmpty()))
          .forEach(one -> output.item(new ListingOutput.Item(lines(one), json(one), rows(one))));
    }
    output.end("There is no measure.");
    return ExitStatus.ALL_READ;
  }

  private static List<String> lines(Measure one) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s  %s on %s: %s (%s)"
            .formatted(
                one.stage().words().toUpperCase(Locale.ROOT),
                one.sender(),
                one.target().orElse("whom is not stated"),
                one.name(),
                one.row()));
    for (Measure.Step step : one.steps()) {
      Entry entry = step.entries().get(0);
      String more =
          step.entries().size() == 1 ? "" : " and " + (step.entries().size() - 1) + " more";
      lines.add(
          "    %s %s: %s [%s]%s"
              .formatted(
                  step.stage().words(),
                  WatchJson.day(step.day()),
                  WatchJson.quoted(entry),
                  entry.id(),
                  more));
    }
    return lines;
  }

  private static ObjectNode json(Measure one) {
    ObjectNode json = WatchJson.object().put("sender", one.sender());
    WatchJson.put(json, "target", one.target());
    json.put("kind", one.kind())
        .put("name", one.name())
        .put("row", one.row())
        .put("stage", one.stage().words());
    ArrayNode steps = json.putArray("steps");
    for (Measure.Step step : one.steps()) {
      ObjectNode node = steps.addObject().put("stage", step.stage().words());
      WatchJson.put(node, "day", step.day());
      WatchJson.entries(node, "entries", step.entries());
    }
    return json;
  }

  private static List<List<String>> rows(Measure one) {
    List<List<String>> rows = new ArrayList<>();
    for (Measure.Step step : one.steps()) {
      for (Entry entry : step.entries()) {
        rows.add(
            List.of(
                one.sender(),
                one.target().orElse(""),
                one.kind(),
                one.stage().words(),
                step.stage().words(),
                WatchJson.day(entry.published()),
                entry.id(),
                WatchJson.quoted(entry),
                one.row()));
      }
    }
    return rows;
  }
}
