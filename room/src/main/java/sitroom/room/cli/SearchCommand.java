package sitroom.room.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import sitroom.ledger.Ledger;
import sitroom.ledger.query.Question;
import sitroom.ledger.query.QuestionException;
import sitroom.ledger.query.QuestionParser;
import sitroom.ledger.quotes.CheckedQuotation;
import sitroom.ledger.store.CountBy;
import sitroom.ledger.store.Finder;
import sitroom.ledger.store.Sort;
import sitroom.model.Entry;
import sitroom.room.ingest.KnownActors;

/** {@code sitroom search}: finds entries and documents in a ledger. */
final class SearchCommand implements Callable<Integer> {
  private static final int MOST = 1_000_000_000;
  private static final int USUAL = 20;

  private final Streams streams;
  private final CommandSpec spec;
  private final LedgerSource source;
  private final LedgerArgument ledgers;
  private final ActorSource actors;

  private final PositionalParamSpec question =
      PositionalParamSpec.builder()
          .paramLabel("QUESTION")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description("What to look for; best between single quotation marks.")
          .build();
  private final OptionSpec documents =
      Arguments.flag("Find documents instead of entries.", "-d", "--documents");
  private final OptionSpec format =
      OptionSpec.builder("-f", "--format")
          .paramLabel("FORMAT")
          .type(LedgerFormat.class)
          .converters(LedgerFormat::of)
          .defaultValue("table")
          .description("table (default), jsonl or csv.")
          .build();
  private final OptionSpec sort =
      OptionSpec.builder("-s", "--sort")
          .paramLabel("ORDER")
          .type(Sort.class)
          .defaultValue("newest")
          .description("newest (default), oldest or relevance.")
          .build();
  private final OptionSpec limit =
      OptionSpec.builder("-n", "--limit")
          .paramLabel("N")
          .type(Integer.class)
          .converters(text -> Arguments.number(text, MOST))
          .description("At most so many (default: " + USUAL + ").")
          .build();
  private final OptionSpec skip =
      OptionSpec.builder("--skip")
          .paramLabel("N")
          .type(Integer.class)
          .converters(text -> Arguments.number(text, MOST))
          .description("Leave out the first N.")
          .build();
  private final OptionSpec count =
      Arguments.flag("Print only how many there are.", "-c", "--count");
  private final OptionSpec countBy =
      OptionSpec.builder("--count-by")
          .paramLabel("WHAT")
          .type(CountBy.class)
          .description(
              "Count entries by act, speech, factuality, source, target, country, place, outlet,"
                  + " day, month or year.")
          .build();
  private final OptionSpec copies =
      Arguments.flag("Find copies of one text too, not only their origin.", "--copies");
  private final OptionSpec packs = Arguments.packs();

  SearchCommand(Streams streams, LedgerSource source, ActorSource actors) {
    this.streams = streams;
    this.source = source;
    this.ledgers = new LedgerArgument(source);
    this.actors = actors;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("search").addPositional(question);
    List.of(ledgers.option(), documents, format, sort, limit, skip, count, countBy, copies, packs)
        .forEach(spec::addOption);
    HelpText.SEARCH.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    Question asked = parsed();
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    try (Ledger ledger = ledgers.open(messages::say)) {
      KnownActors known =
          new KnownActors(() -> actors.load(Arguments.paths(packs)), source.clock());
      Finder finder = ledger.finder(known);
      answer(ledger, is(copies) ? finder.withCopies() : finder, asked);
    }
    return ExitStatus.ALL_READ;
  }

  private Question parsed() {
    List<String> words = question.getValue();
    try {
      return QuestionParser.parse(words == null ? "" : String.join(" ", words));
    } catch (QuestionException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }

  private void answer(Ledger ledger, Finder finder, Question asked) {
    TextOut out = new TextOut(streams.out());
    LedgerFormat form = format.getValue();
    int most = limit.getValue() == null ? USUAL : limit.<Integer>getValue();
    int from = skip.getValue() == null ? 0 : skip.<Integer>getValue();
    CountBy by = countBy.getValue();
    if (by != null) {
      new FoundOutput(out, form).counts(by, finder.count(asked, by));
    } else if (is(count)) {
      long found = is(documents) ? finder.countDocuments(asked) : finder.countEntries(asked);
      out.println(String.valueOf(found));
    } else if (is(documents)) {
      new FoundOutput(out, form).documents(finder.documents(asked, sort.getValue(), most, from));
    } else {
      EntryOutput output = form.entries(out, streams.terminal());
      output.begin();
      List<Entry> found = finder.entries(asked, sort.getValue(), most, from);
      Map<String, CheckedQuotation> marks = ledger.quotations().marks(found);
      found.forEach(entry -> output.entry(entry, Optional.ofNullable(marks.get(entry.id()))));
      output.end();
    }
    out.flush();
  }

  private static boolean is(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }
}
