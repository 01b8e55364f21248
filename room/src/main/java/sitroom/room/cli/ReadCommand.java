package sitroom.room.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.room.DocumentReader;
import sitroom.room.OrderedReading;
import sitroom.room.SetUpException;
import sitroom.sources.Inputs;
import sitroom.sources.input.Origin;

/** {@code sitroom read}: reads documents and prints their ledger. */
final class ReadCommand implements Callable<Integer> {
  /** The documents are not counted before they are read. */
  private static final long UNKNOWN = -1;

  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;

  private final PositionalParamSpec paths = Arguments.documents("PATH");
  private final OptionSpec format =
      OptionSpec.builder("-f", "--format")
          .paramLabel("FORMAT")
          .type(LedgerFormat.class)
          .converters(LedgerFormat::of)
          .defaultValue("table")
          .description("table (default), jsonl (one JSON object an entry), or csv.")
          .build();
  private final OptionSpec published = Arguments.published();
  private final OptionSpec outlet = Arguments.outlet();
  private final OptionSpec packs = Arguments.packs();
  private final OptionSpec jobs = Arguments.jobs();
  private final OptionSpec quiet = Arguments.quiet();
  private final OptionSpec least = Arguments.leastConfidence();

  ReadCommand(Streams streams, ReaderSource readers) {
    this.streams = streams;
    this.readers = readers;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("read").addPositional(paths);
    List.of(format, published, outlet, least, packs, jobs, quiet).forEach(spec::addOption);
    HelpText.READ.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    boolean silent = Boolean.TRUE.equals(quiet.getValue());
    LedgerFormat chosen = format.getValue();
    LedgerOutput output =
        new ConfidentOutput(
            chosen.to(new TextOut(streams.out()), streams.terminal()), Arguments.confidence(least));
    LedgerPrinter printer;
    try (Progress progress = silent ? Progress.NONE : Progress.on(streams, UNKNOWN)) {
      Messages messages = new Messages(streams.err(), silent, progress);
      printer = new LedgerPrinter(output, messages, progress);
      read(output, printer);
    }
    printer.saySum();
    return printer.exitStatus();
  }

  private void read(LedgerOutput output, LedgerPrinter printer) throws SetUpException {
    Origin origin = Arguments.origin(published, outlet);
    try (DocumentReader reader = readers.open(Arguments.paths(packs));
        OrderedReading reading = new OrderedReading(reader, Arguments.jobs(jobs), printer)) {
      output.begin();
      new Inputs(streams.in(), origin, reading::accept).read(paths.getValue());
      reading.finish();
      output.end();
    }
  }
}
