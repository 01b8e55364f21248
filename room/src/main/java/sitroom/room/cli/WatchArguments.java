package sitroom.room.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import sitroom.knowledge.Knowledge;
import sitroom.ledger.Ledger;
import sitroom.ledger.watch.ActException;
import sitroom.ledger.watch.ActParser;
import sitroom.ledger.watch.WatchKnowledge;
import sitroom.room.Home;
import sitroom.room.SetUpException;
import sitroom.room.ingest.KnownActors;

/** What the commands that watch take alike: the ledger, packs, the form, and as of when. */
final class WatchArguments {
  private static final int SHOWN = 25;

  private final Streams streams;
  private final LedgerSource source;
  private final LedgerArgument ledgers;
  private final CommandSpec spec;
  private final OptionSpec packs = Arguments.packs();
  private final OptionSpec format =
      OptionSpec.builder("-f", "--format")
          .paramLabel("FORMAT")
          .type(LedgerFormat.class)
          .converters(LedgerFormat::of)
          .defaultValue("table")
          .description("table (default), jsonl or csv.")
          .build();
  private final OptionSpec asOf =
      OptionSpec.builder("--as-of")
          .paramLabel("DATE")
          .type(LocalDate.class)
          .converters(Arguments::day)
          .description("As one knew it on this day (default: today).")
          .build();
  private final OptionSpec actors =
      OptionSpec.builder("-a", "--actor")
          .paramLabel("NAME")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .arity("1")
          .description("Only this actor's, such as Russia or nato; may be given several times.")
          .build();

  private final OptionSpec limit =
      OptionSpec.builder("-n", "--limit")
          .paramLabel("N")
          .type(Integer.class)
          .converters(text -> Arguments.number(text, Integer.MAX_VALUE))
          .description("At most so many (default: 25 in a table, all as data).")
          .build();

  WatchArguments(Streams streams, LedgerSource source, CommandSpec spec) {
    this.streams = streams;
    this.source = source;
    this.ledgers = new LedgerArgument(source);
    this.spec = spec;
    spec.addOption(ledgers.option());
  }

  WatchArguments withFormat() {
    spec.addOption(format);
    return this;
  }

  /** The forms, and how much a list shows. */
  WatchArguments withLimit() {
    spec.addOption(limit);
    return withFormat();
  }

  WatchArguments withDay() {
    spec.addOption(asOf);
    return this;
  }

  WatchArguments withActors() {
    spec.addOption(actors);
    return this;
  }

  WatchArguments withPacks() {
    spec.addOption(packs);
    return this;
  }

  /** {@code --from} and {@code --to} of a period. */
  static OptionSpec day(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel("DATE")
        .type(LocalDate.class)
        .converters(Arguments::day)
        .description(description)
        .build();
  }

  /** {@code --why} of what a person decides. */
  static OptionSpec why() {
    return OptionSpec.builder("--why")
        .paramLabel("WORDS")
        .type(String.class)
        .required(true)
        .description("Why; it is kept with who did it and when.")
        .build();
  }

  /** {@code --by} of what a person decides. */
  static OptionSpec by() {
    return OptionSpec.builder("--by")
        .paramLabel("NAME")
        .type(String.class)
        .description("Who does it (default: the user's name on this machine).")
        .build();
  }

  static String by(OptionSpec option) {
    String given = option.getValue();
    return given == null ? System.getProperty("user.name", "unknown") : given;
  }

  LedgerFormat format() {
    return format.getValue();
  }

  LocalDate asOf() {
    return Optional.<LocalDate>ofNullable(asOf.getValue())
        .orElseGet(() -> LocalDate.now(source.clock()));
  }

  /** The names as they were given. */
  List<String> actors() {
    List<String> given = actors.getValue();
    return given == null ? List.of() : List.copyOf(given);
  }

  /** A ledger, open, with what the packs know. */
  record Opened(Ledger ledger, WatchKnowledge knowledge, KnownActors names)
      implements AutoCloseable {
    @Override
    public void close() {
      ledger.close();
    }
  }

  /**
   * Opens the ledger.
   *
   * @throws IOException where the packs cannot be found
   */
  Opened open() throws IOException {
    Knowledge knowledge = knowledge();
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    return new Opened(
        ledgers.open(messages::say),
        new WatchKnowledge(knowledge),
        new KnownActors(knowledge::actors, source.clock()));
  }

  private Knowledge knowledge() throws IOException {
    try {
      List<Path> folders = new ArrayList<>(Home.find().packs());
      folders.addAll(Arguments.paths(packs));
      return Knowledge.load(folders);
    } catch (SetUpException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * The sides that were named.
   *
   * @throws ParameterException where the packs do not know one
   */
  List<String> sides(Opened opened) {
    List<String> sides = new ArrayList<>();
    for (String name : actors()) {
      sides.add(side(name, opened));
    }
    return sides;
  }

  String side(String name, Opened opened) {
    try {
      return new ActParser(opened.knowledge()).side(name);
    } catch (ActException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  ListingOutput output() {
    Integer given = limit.getValue();
    boolean cut = spec.options().contains(limit) && format() == LedgerFormat.TABLE;
    int most = given != null ? given : cut ? SHOWN : Integer.MAX_VALUE;
    return new ListingOutput(
        new TextOut(streams.out()), format(), streams.terminal().width(), most);
  }

  TextOut out() {
    return new TextOut(streams.out());
  }

  int width() {
    return streams.terminal().width();
  }
}
