package sitroom.room.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import sitroom.ledger.Ledger;
import sitroom.ledger.quotes.CheckedQuotation;
import sitroom.ledger.store.QuoteStore;
import sitroom.ledger.store.QuoteWindow;
import sitroom.model.Entry;
import sitroom.room.ingest.KnownIssuers;

/** {@code sitroom quotes}: quotations beside what was said. */
final class QuotesCommand implements Callable<Integer> {
  private static final int MOST_DAYS = 3650;

  private final Streams streams;
  private final CommandSpec spec;
  private final LedgerArgument ledgers;
  private final ActorSource actors;

  private final PositionalParamSpec what =
      PositionalParamSpec.builder()
          .paramLabel("DOCUMENT|ENTRY")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description("The ids of documents, or of entries that quote.")
          .build();
  private final OptionSpec allNew =
      Arguments.flag(
          "All documents that were not checked yet, or for which new texts have come.",
          "--all-new");
  private final OptionSpec format =
      OptionSpec.builder("-f", "--format")
          .paramLabel("FORMAT")
          .type(LedgerFormat.class)
          .converters(LedgerFormat::of)
          .defaultValue("table")
          .description("table (default), jsonl or csv.")
          .build();
  private final OptionSpec days =
      OptionSpec.builder("--days")
          .paramLabel("N")
          .type(Integer.class)
          .converters(text -> Arguments.number(text, MOST_DAYS))
          .description(
              "Look so many days back from the document's day (default: "
                  + QuoteWindow.USUAL.before()
                  + ").")
          .build();
  private final OptionSpec packs = Arguments.packs();

  QuotesCommand(Streams streams, LedgerSource source, ActorSource actors) {
    this.streams = streams;
    this.ledgers = new LedgerArgument(source);
    this.actors = actors;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("quotes").addPositional(what);
    List.of(ledgers.option(), allNew, format, days, packs).forEach(spec::addOption);
    FollowingHelp.QUOTES.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    List<String> ids = what.getValue() == null ? List.of() : what.<List<String>>getValue();
    boolean every = Boolean.TRUE.equals(allNew.getValue());
    if (ids.isEmpty() && !every) {
      throw new ParameterException(spec.commandLine(), "name a document or an entry, or --all-new");
    }
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    try (Ledger ledger = ledgers.open(messages::say)) {
      Integer back = days.getValue();
      QuoteWindow window =
          back == null ? QuoteWindow.USUAL : new QuoteWindow(back, QuoteWindow.USUAL.after());
      QuoteStore store =
          ledger.quotations(new KnownIssuers(() -> actors.load(Arguments.paths(packs))), window);
      QuotesOutput output =
          new QuotesOutput(new TextOut(streams.out()), format.getValue(), streams.terminal());
      output.begin();
      if (every) {
        store.checkNew(output::print);
      }
      for (String id : ids) {
        print(ledger, store, id, output);
      }
      output.end();
    }
    return ExitStatus.ALL_READ;
  }

  private void print(Ledger ledger, QuoteStore store, String id, QuotesOutput output) {
    if (id.startsWith("e-")) {
      Entry entry =
          ledger.documents().entry(id).orElseThrow(() -> wrong("there is no entry " + id));
      List<CheckedQuotation> own = new ArrayList<>(store.of(entry.document()));
      own.removeIf(one -> !one.entries().contains(id));
      output.print(own);
      return;
    }
    if (ledger.documents().find(id).isEmpty()) {
      throw wrong("there is no document " + id);
    }
    output.print(store.of(id));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
