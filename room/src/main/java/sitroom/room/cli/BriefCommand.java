package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.store.WatchStore;
import sitroom.ledger.watch.Brief;
import sitroom.ledger.watch.Briefs;
import sitroom.ledger.watch.Sentence;
import sitroom.model.Entry;

/** {@code sitroom brief}: a situation report whose every sentence cites. */
final class BriefCommand implements Callable<Integer> {
  private static final int USUAL_DAYS = 7;
  private static final int CITED = 5;

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("brief");
  private final WatchArguments arguments;
  private final OptionSpec from =
      WatchArguments.day("--from", "First day (default: " + USUAL_DAYS + " days up to the last).");
  private final OptionSpec to = WatchArguments.day("--to", "Last day (default: today).");

  BriefCommand(Streams streams, LedgerSource ledgers) {
    arguments = new WatchArguments(streams, ledgers, spec).withFormat().withActors().withPacks();
    spec.addOption(from);
    spec.addOption(to);
    FollowingHelp.BRIEF.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ListingOutput output = arguments.output();
    LocalDate last = Optional.<LocalDate>ofNullable(to.getValue()).orElseGet(arguments::asOf);
    LocalDate first =
        Optional.<LocalDate>ofNullable(from.getValue())
            .orElseGet(() -> last.minusDays(USUAL_DAYS - 1L));
    if (last.isBefore(first)) {
      throw arguments.wrong("the period ends before it begins");
    }
    try (WatchArguments.Opened opened = arguments.open()) {
      List<String> sides = arguments.sides(opened);
      WatchStore store = opened.ledger().watching(opened.knowledge());
      Briefs.Watched watched =
          new Briefs.Watched(
              store.tripwires(sides, last),
              store.commitments(sides, Optional.of(last.minusYears(1)), last));
      Brief brief =
          opened
              .ledger()
              .watching(opened.knowledge(), opened.names())
              .brief(first, last, sides, watched);
      output.begin("section", "sentence", "entries");
      print(output, brief);
    }
    output.end("Nothing was told in that time.");
    return ExitStatus.ALL_READ;
  }

  private static void print(ListingOutput output, Brief brief) {
    String about = brief.actors().isEmpty() ? "" : ": " + String.join(", ", brief.actors());
    List<String> heading =
        List.of(
            "Situation report, " + brief.from() + " to " + brief.to() + about,
            "    not told of here: " + brief.leftOut() + " entries of the period");
    ObjectNode head =
        WatchJson.object()
            .put("from", brief.from().toString())
            .put("to", brief.to().toString())
            .put("leftOut", brief.leftOut());
    output.item(new ListingOutput.Item(heading, head, List.of()));
    for (Brief.Section section : brief.sections()) {
      List<String> lines = new ArrayList<>(List.of(section.title()));
      section.sentences().forEach(one -> lines.add("    " + one.words() + " " + cited(one)));
      ObjectNode json = WatchJson.object().put("section", section.title());
      ArrayNode sentences = json.putArray("sentences");
      for (Sentence one : section.sentences()) {
        WatchJson.entries(
            sentences.addObject().put("words", one.words()), "entries", one.entries());
      }
      List<List<String>> rows =
          section.sentences().stream()
              .map(
                  one ->
                      List.of(
                          section.title(),
                          one.words(),
                          one.entries().stream().map(Entry::id).collect(Collectors.joining("; "))))
              .toList();
      output.item(new ListingOutput.Item(lines, json, rows));
    }
  }

  private static String cited(Sentence one) {
    List<String> ids = one.entries().stream().map(Entry::id).toList();
    String more = ids.size() > CITED ? " and " + (ids.size() - CITED) + " more" : "";
    return "[" + String.join(", ", ids.subList(0, Math.min(CITED, ids.size()))) + more + "]";
  }
}
