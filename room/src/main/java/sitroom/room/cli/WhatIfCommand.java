package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.ledger.watch.ActException;
import sitroom.ledger.watch.ActParser;
import sitroom.ledger.watch.Citation;
import sitroom.ledger.watch.CitedLine;
import sitroom.ledger.watch.WhatIf;

/** {@code sitroom what-if}: what an act would set off. */
final class WhatIfCommand implements Callable<Integer> {
  private static final int CITED = 6;

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("what-if");
  private final WatchArguments arguments;
  private final PositionalParamSpec act =
      PositionalParamSpec.builder()
          .paramLabel("ACT")
          .required(true)
          .arity("1..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description("Who does what to whom, such as 'RUS ASSAULT UKR'.")
          .build();

  WhatIfCommand(Streams streams, LedgerSource ledgers) {
    spec.addPositional(act);
    arguments = new WatchArguments(streams, ledgers, spec).withFormat().withDay().withPacks();
    FollowingHelp.WHAT_IF.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ListingOutput output = arguments.output();
    List<String> words = act.getValue();
    try (WatchArguments.Opened opened = arguments.open()) {
      WhatIf answer =
          opened
              .ledger()
              .watching(opened.knowledge())
              .whatIf(
                  new ActParser(opened.knowledge()).act(String.join(" ", words)), arguments.asOf());
      output.begin("part", "side", "words", "cites");
      parts(answer).forEach((title, lines) -> output.item(item(title, lines)));
    } catch (ActException e) {
      throw arguments.wrong(String.valueOf(e.getMessage()));
    }
    output.end("");
    return ExitStatus.ALL_READ;
  }

  private static Map<String, List<CitedLine>> parts(WhatIf answer) {
    Map<String, List<CitedLine>> parts = new LinkedHashMap<>();
    parts.put("It would set off", answer.setOff());
    parts.put("Who is bound", answer.bound());
    parts.put("Who is not", answer.notBound());
    parts.put("What was promised", answer.promised());
    parts.put("What was ruled out or denied", answer.ruledOut());
    parts.put("What is demanded instead", answer.demanded());
    return parts;
  }

  private static ListingOutput.Item item(String title, List<CitedLine> lines) {
    List<String> shown = new ArrayList<>(List.of(title));
    if (lines.isEmpty()) {
      shown.add("    nothing that the ledger or the packs know of");
    }
    lines.forEach(line -> shown.add("    " + line.words() + " " + cited(line)));
    ObjectNode json = WatchJson.object().put("part", title);
    WatchJson.lines(json, "lines", lines);
    List<List<String>> rows =
        lines.stream().map(line -> List.of(title, line.side(), line.words(), all(line))).toList();
    return new ListingOutput.Item(shown, json, rows);
  }

  private static String cited(CitedLine line) {
    List<String> all = line.citations().stream().map(Citation::shown).toList();
    String more = all.size() > CITED ? " and " + (all.size() - CITED) + " more" : "";
    return "[" + String.join(", ", all.subList(0, Math.min(CITED, all.size()))) + more + "]";
  }

  private static String all(CitedLine line) {
    return line.citations().stream().map(Citation::shown).collect(Collectors.joining("; "));
  }
}
