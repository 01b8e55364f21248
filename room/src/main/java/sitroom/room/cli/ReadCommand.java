package sitroom.room.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.room.DocumentReader;
import sitroom.room.OrderedReading;
import sitroom.room.SetUpException;
import sitroom.room.input.Inputs;
import sitroom.room.input.Origin;

/** {@code sitroom read}: reads documents and prints their ledger. */
final class ReadCommand implements Callable<Integer> {
  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;

  private final PositionalParamSpec paths =
      PositionalParamSpec.builder()
          .paramLabel("PATH")
          .arity("1..*")
          .required(true)
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description(
              "A file (.txt, .html, .jsonl, each also .gz), a folder of them, or - for standard"
                  + " input.")
          .build();
  private final OptionSpec format =
      OptionSpec.builder("-f", "--format")
          .paramLabel("FORMAT")
          .type(LedgerFormat.class)
          .converters(LedgerFormat::of)
          .defaultValue("table")
          .description("table (default), jsonl (one JSON object an entry), or csv.")
          .build();
  private final OptionSpec published =
      OptionSpec.builder("--published")
          .paramLabel("DATE")
          .type(LocalDate.class)
          .converters(Arguments::day)
          .description("The day of documents that do not state theirs, such as 2021-12-08.")
          .build();
  private final OptionSpec outlet =
      OptionSpec.builder("--outlet")
          .paramLabel("NAME")
          .type(String.class)
          .description("The outlet of documents that do not state theirs.")
          .build();
  private final OptionSpec packs = Arguments.packs();
  private final OptionSpec jobs =
      OptionSpec.builder("-j", "--jobs")
          .paramLabel("N")
          .type(Integer.class)
          .converters(Arguments::jobs)
          .description(
              "Documents read at the same time (default: the number of cores). The output is always"
                  + " the same.")
          .build();
  private final OptionSpec quiet =
      OptionSpec.builder("-q", "--quiet")
          .type(Boolean.class)
          .arity("0")
          .description("Say nothing on standard error; the exit status still tells.")
          .build();

  ReadCommand(Streams streams, ReaderSource readers) {
    this.streams = streams;
    this.readers = readers;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("read").addPositional(paths);
    List.of(format, published, outlet, packs, jobs, quiet).forEach(spec::addOption);
    HelpText.READ.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    Messages messages = new Messages(streams.err(), quiet.<Boolean>getValue() == Boolean.TRUE);
    LedgerFormat chosen = format.getValue();
    LedgerOutput output = chosen.to(new TextOut(streams.out()), streams.terminal());
    LedgerPrinter printer = new LedgerPrinter(output, messages);
    Origin origin =
        new Origin(
            Optional.ofNullable(published.getValue()), Optional.ofNullable(outlet.getValue()));
    int threads =
        Optional.<Integer>ofNullable(jobs.getValue())
            .orElse(Runtime.getRuntime().availableProcessors());
    try (DocumentReader reader = readers.open(Arguments.paths(packs));
        OrderedReading reading = new OrderedReading(reader, threads, printer)) {
      output.begin();
      new Inputs(streams.in(), origin, reading::accept).read(paths.getValue());
      reading.finish();
      output.end();
    }
    printer.saySum();
    return printer.exitStatus();
  }
}
