package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.Correction;
import sitroom.model.Entry;
import sitroom.model.Evidence;

/** {@code sitroom corrections list}: who corrected what, when and why. */
final class CorrectionsListCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final LedgerArgument ledgers;
  private final OptionSpec format =
      OptionSpec.builder("-f", "--format")
          .paramLabel("FORMAT")
          .type(String.class)
          .converters(text -> Arguments.oneOf(text, List.of("table", "jsonl")))
          .defaultValue("table")
          .description("table (default) or jsonl.")
          .build();

  CorrectionsListCommand(Streams streams, LedgerSource ledgers) {
    this.streams = streams;
    this.ledgers = new LedgerArgument(ledgers);
    this.spec = CommandSpec.wrapWithoutInspection(this).name("list");
    List.of(this.ledgers.option(), format).forEach(spec::addOption);
    FollowingHelp.CORRECTIONS_LIST.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    TextOut out = new TextOut(streams.out());
    boolean json = format.<String>getValue().equals("jsonl");
    try (Ledger ledger = ledgers.open(messages::say)) {
      for (Correction made : ledger.corrections().all()) {
        if (json) {
          out.println(json(made));
        } else {
          table(out, made);
        }
      }
    }
    out.flush();
    return ExitStatus.ALL_READ;
  }

  private static void table(TextOut out, Correction made) {
    out.println(Printable.line(made.madeAt() + "  " + made.madeBy() + ": " + made.reason()));
    out.println("  was  " + line(made.entry()));
    out.println(
        "  now  " + made.replacement().map(CorrectionsListCommand::line).orElse("withdrawn"));
  }

  private static String line(Entry entry) {
    String words = entry.evidence().stream().map(Evidence::text).collect(Collectors.joining(" … "));
    return entry.id()
        + " "
        + EntryWords.act(entry)
        + ", "
        + EntryWords.parties(entry)
        + ": "
        + Printable.line(words);
  }

  private static String json(Correction made) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("at", made.madeAt())
            .put("who", made.madeBy())
            .put("why", made.reason())
            .put("document", made.entry().document())
            .put("entry", made.entry().id());
    json.put("replacement", made.replacement().map(Entry::id).orElse(null));
    return json.toString();
  }
}
