package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.Failure;
import sitroom.model.Document;

/** {@code sitroom failures list}: what could not be read, and why. */
final class FailuresListCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;
  private final LedgerArgument ledgers;
  private final OptionSpec all =
      Arguments.flag("List those too that were read later.", "-a", "--all");
  private final OptionSpec format =
      OptionSpec.builder("-f", "--format")
          .paramLabel("FORMAT")
          .type(String.class)
          .converters(text -> Arguments.oneOf(text, List.of("table", "jsonl")))
          .defaultValue("table")
          .description("table (default) or jsonl.")
          .build();

  FailuresListCommand(Streams streams, LedgerSource ledgers) {
    this.streams = streams;
    this.ledgers = new LedgerArgument(ledgers);
    this.spec = CommandSpec.wrapWithoutInspection(this).name("list");
    List.of(this.ledgers.option(), all, format).forEach(spec::addOption);
    HelpText.FAILURES_LIST.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    boolean every = Boolean.TRUE.equals(all.getValue());
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    TextOut out = new TextOut(streams.out());
    try (Ledger ledger = ledgers.open(messages::say)) {
      ledger.failures().all().stream()
          .filter(failure -> every || failure.open())
          .forEach(
              failure ->
                  out.println(
                      format.<String>getValue().equals("jsonl") ? json(failure) : line(failure)));
    }
    out.flush();
    return ExitStatus.ALL_READ;
  }

  private static String line(Failure failure) {
    String times = failure.attempts() == 1 ? "once" : failure.attempts() + " times";
    return Printable.line(
        "%s: %s (%s, tried %s, last %s)"
            .formatted(
                place(failure),
                failure.reason(),
                failure.open() ? "open" : "solved",
                times,
                failure.lastAt()));
  }

  private static String place(Failure failure) {
    String name = failure.document().flatMap(Document::uri).map(uri -> " " + uri).orElse("");
    Path here = Path.of("").toAbsolutePath();
    return failure.place().startsWith(here + "/")
        ? failure.place().substring(here.toString().length() + 1)
        : failure.place() + name;
  }

  private static String json(Failure failure) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("place", failure.place());
    failure.document().flatMap(Document::uri).ifPresent(uri -> json.put("uri", uri));
    return json.put("reason", failure.reason())
        .put("state", failure.open() ? "open" : "solved")
        .put("attempts", failure.attempts())
        .put("first", failure.firstAt())
        .put("last", failure.lastAt())
        .toString();
  }
}
