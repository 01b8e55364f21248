package sitroom.room.cli;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.ledger.Ledger;
import sitroom.room.DocumentReader;
import sitroom.room.OrderedReading;
import sitroom.room.SetUpException;
import sitroom.room.ingest.Ingest;
import sitroom.sources.Source;
import sitroom.sources.Sources;
import sitroom.sources.Watch;
import sitroom.sources.input.Input;
import sitroom.sources.office.OfficeLimits;
import sitroom.sources.web.FetchRules;

/** {@code sitroom watch}: reads the sources of a list again and again into a ledger. */
final class WatchCommand implements Callable<Integer> {
  private static final long UNKNOWN = -1;
  private static final int DAY = 24 * 60;

  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;
  private final LedgerArgument ledgers;
  private final SourceFiles files = new SourceFiles();

  private final OptionSpec every =
      OptionSpec.builder("--every")
          .paramLabel("MINUTES")
          .type(Integer.class)
          .converters(text -> Arguments.number(text, DAY))
          .defaultValue("5")
          .description("Minutes between the end of a round and the next (default: 5).")
          .build();
  private final OptionSpec once = Arguments.flag("Go round once and stop.", "--once");
  private final OptionSpec packs = Arguments.packs();
  private final OptionSpec jobs = Arguments.jobs();
  private final OptionSpec quiet = Arguments.quiet();

  WatchCommand(Streams streams, ReaderSource readers, LedgerSource ledgers) {
    this.streams = streams;
    this.readers = readers;
    this.ledgers = new LedgerArgument(ledgers);
    this.spec = CommandSpec.wrapWithoutInspection(this).name("watch");
    List.of(this.ledgers.option(), files.option(), every, once, packs, jobs, quiet)
        .forEach(spec::addOption);
    HelpText.WATCH.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    boolean silent = Boolean.TRUE.equals(quiet.getValue());
    try (Progress progress = silent ? Progress.NONE : Progress.beside(streams, UNKNOWN)) {
      Messages messages = new Messages(streams.err(), silent, progress);
      WatchedList list = new WatchedList(files, messages::say);
      try (Ledger ledger = ledgers.openOrMake(messages::say);
          DocumentReader reader = readers.open(Arguments.paths(packs));
          Sources sources =
              new Sources(
                  files.memory(ledger),
                  FetchRules.SAFE,
                  OfficeLimits.USUAL,
                  InstantSource.system())) {
        Round round = new Round(ledger, reader, messages, progress);
        Watch watch = new Watch(sources, list, round);
        if (Boolean.TRUE.equals(once.getValue())) {
          watch.round();
        } else {
          watch.run(Duration.ofMinutes(every.<Integer>getValue()));
        }
        return round.setAside ? ExitStatus.SET_ASIDE : ExitStatus.ALL_READ;
      }
    }
  }

  /** Puts what is found into the ledger, a batch for each source, and says how much it was. */
  private final class Round implements Watch.Intake {
    private final Ledger ledger;
    private final DocumentReader reader;
    private final Messages messages;
    private final Progress progress;
    private boolean setAside;

    Round(Ledger ledger, DocumentReader reader, Messages messages, Progress progress) {
      this.ledger = ledger;
      this.reader = reader;
      this.messages = messages;
      this.progress = progress;
    }

    @Override
    public Watch.Batch begin(Source source) {
      return new Taking(this, source);
    }

    private void say(Source source, Ingest ingest) {
      int found = ingest.sum().added() + ingest.sum().anew();
      if (found > 0) {
        TextOut out = new TextOut(streams.out());
        out.println(
            "%s: %d new, %d entries"
                .formatted(Printable.line(source.name()), found, ingest.sum().entries()));
        out.flush();
      }
    }
  }

  /** What one reading of a source brings; the threads start with the first document. */
  private final class Taking implements Watch.Batch {
    private final Round round;
    private final Source source;
    private final Ingest ingest;
    private Optional<OrderedReading> reading = Optional.empty();

    Taking(Round round, Source source) {
      this.round = round;
      this.source = source;
      this.ingest = new Ingest(round.ledger, round.reader);
    }

    @Override
    public void accept(Input input) {
      OrderedReading started = reading.orElseGet(this::start);
      reading = Optional.of(started);
      started.accept(input);
    }

    private OrderedReading start() {
      IngestReporter reporter = new IngestReporter(ingest, round.messages, round.progress);
      return new OrderedReading(round.reader, ingest::isNeedless, Arguments.jobs(jobs), reporter);
    }

    @Override
    public void settle() {
      reading.ifPresent(
          started -> {
            try (started) {
              started.finish();
            }
            ingest.fuse();
          });
      round.setAside |= ingest.sum().setAside() > 0;
      round.say(source, ingest);
    }
  }
}
