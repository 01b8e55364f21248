package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.watch.Indicator;
import sitroom.ledger.watch.SavedQuestion;

/** {@code sitroom indicators}: what saved questions find a day, against their own past. */
final class IndicatorsCommand implements Callable<Integer> {
  private static final int USUAL_DAYS = 30;
  private static final int SHOWN = 3;

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("indicators");
  private final WatchArguments arguments;
  private final PositionalParamSpec name =
      PositionalParamSpec.builder()
          .paramLabel("NAME")
          .arity("0..1")
          .type(String.class)
          .description("A saved question (default: all).")
          .build();
  private final OptionSpec from =
      WatchArguments.day("--from", "First day (default: " + USUAL_DAYS + " days before the last).");

  IndicatorsCommand(Streams streams, LedgerSource ledgers) {
    spec.addPositional(name);
    arguments = new WatchArguments(streams, ledgers, spec).withFormat().withDay().withPacks();
    spec.addOption(from);
    FollowingHelp.INDICATORS.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ListingOutput output = arguments.output();
    try (WatchArguments.Opened opened = arguments.open()) {
      LocalDate to = arguments.asOf();
      LocalDate first =
          Optional.<LocalDate>ofNullable(from.getValue()).orElseGet(() -> to.minusDays(USUAL_DAYS));
      output.begin("question", "day", "entries", "baseline", "spread", "score", "ids");
      for (SavedQuestion saved : wanted(opened)) {
        Indicator indicator =
            opened
                .ledger()
                .watching(opened.knowledge(), opened.names())
                .indicator(saved, first, to);
        // A person reads the days on which something was told; data has all of them.
        boolean all = arguments.format() != LedgerFormat.TABLE;
        indicator.days().stream()
            .filter(day -> all || !day.entries().isEmpty())
            .forEach(day -> output.item(item(saved, day)));
      }
    } catch (QuestionException e) {
      throw arguments.wrong(String.valueOf(e.getMessage()));
    }
    output.end("Nothing was told, or no question is saved; 'sitroom questions add' saves one.");
    return ExitStatus.ALL_READ;
  }

  private List<SavedQuestion> wanted(WatchArguments.Opened opened) {
    String only = name.getValue();
    List<SavedQuestion> all =
        opened.ledger().watchList(opened.knowledge()).questions().stream()
            .filter(one -> only == null || one.name().equals(only))
            .toList();
    if (only != null && all.isEmpty()) {
      throw arguments.wrong("there is no question '" + only + "'");
    }
    return all;
  }

  private static ListingOutput.Item item(SavedQuestion saved, Indicator.Day day) {
    String score =
        day.score()
            .map(
                one ->
                    String.format(
                        Locale.ROOT,
                        "score %.1f against %.1f ± %.1f of %d days%s",
                        one.value(),
                        one.baseline(),
                        one.spread(),
                        one.days(),
                        one.marked() ? "  MARKED" : ""))
            .orElse(day.count() == 0 ? "" : "no past to compare with");
    List<String> ids = day.entries();
    String shown =
        ids.isEmpty()
            ? ""
            : " ["
                + String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())))
                + (ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more" : "")
                + "]";
    ObjectNode json =
        WatchJson.object()
            .put("question", saved.name())
            .put("day", day.day().toString())
            .put("count", day.count());
    day.score()
        .ifPresent(
            one ->
                json.put("baseline", one.baseline())
                    .put("spread", one.spread())
                    .put("days", one.days())
                    .put("score", one.value())
                    .put("marked", one.marked()));
    ArrayNode entries = json.putArray("entries");
    ids.forEach(entries::add);
    List<String> row =
        List.of(
            saved.name(),
            day.day().toString(),
            String.valueOf(day.count()),
            day.score().map(one -> String.valueOf(one.baseline())).orElse(""),
            day.score().map(one -> String.valueOf(one.spread())).orElse(""),
            day.score().map(one -> String.valueOf(one.value())).orElse(""),
            String.join("; ", ids));
    String line = "%s  %s  %4d  %s%s".formatted(saved.name(), day.day(), day.count(), score, shown);
    return new ListingOutput.Item(List.of(line), json, List.of(row));
  }
}
