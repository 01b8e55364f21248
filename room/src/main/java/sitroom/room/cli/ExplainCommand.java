package sitroom.room.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.room.DocumentReader;
import sitroom.room.OrderedReading;
import sitroom.room.Outcome;
import sitroom.room.SetUpException;
import sitroom.sources.Inputs;

/**
 * {@code sitroom explain}: shows what made the entries of a document, and why others are not there.
 */
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;

  private final PositionalParamSpec path =
      PositionalParamSpec.builder()
          .paramLabel("PATH")
          .index("0")
          .arity("1")
          .required(true)
          .type(String.class)
          .description("A file, a folder, or - for standard input, as for sitroom read.")
          .build();
  private final PositionalParamSpec id =
      PositionalParamSpec.builder()
          .paramLabel("ENTRY-ID")
          .index("1")
          .arity("0..1")
          .type(String.class)
          .description("Explain only this entry; ids are printed by sitroom read.")
          .build();
  private final OptionSpec format =
      OptionSpec.builder("-f", "--format")
          .paramLabel("FORMAT")
          .type(String.class)
          .converters(text -> Arguments.oneOf(text, List.of("text", "json")))
          .defaultValue("text")
          .description("text (default) or json (one object a document).")
          .build();
  private final OptionSpec published = Arguments.published();
  private final OptionSpec outlet = Arguments.outlet();
  private final OptionSpec packs = Arguments.packs();

  ExplainCommand(Streams streams, ReaderSource readers) {
    this.streams = streams;
    this.readers = readers;
    this.spec =
        CommandSpec.wrapWithoutInspection(this)
            .name("explain")
            .addPositional(path)
            .addPositional(id);
    List.of(format, published, outlet, packs).forEach(spec::addOption);
    HelpText.EXPLAIN.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    Optional<String> only = Optional.ofNullable(id.getValue());
    LedgerPrinter printer =
        new LedgerPrinter(
            output(only), new Messages(streams.err(), false, Progress.NONE), Progress.NONE);
    AtomicBoolean found = new AtomicBoolean(only.isEmpty());
    try (DocumentReader reader = readers.open(Arguments.paths(packs));
        OrderedReading reading =
            new OrderedReading(
                reader,
                1,
                outcome -> {
                  if (holds(outcome, only)) {
                    found.set(true);
                  }
                  printer.accept(outcome);
                })) {
      new Inputs(streams.in(), Arguments.origin(published, outlet), reading::accept)
          .read(List.of(path.<String>getValue()));
      reading.finish();
    }
    if (!found.get() && printer.exitStatus() != ExitStatus.NOTHING_READ) {
      streams
          .err()
          .println("sitroom: there is no entry " + only.orElse("") + " in " + path.getValue());
      return ExitStatus.WRONG_USAGE;
    }
    printer.saySum();
    return printer.exitStatus();
  }

  private LedgerOutput output(Optional<String> only) {
    TextOut out = new TextOut(streams.out());
    boolean colours = streams.terminal().out() && streams.terminal().colours();
    return format.<String>getValue().equals("json")
        ? new ExplainJsonOutput(out, only)
        : new ExplainOutput(out, streams.terminal().width(), colours, only);
  }

  private static boolean holds(Outcome outcome, Optional<String> only) {
    return outcome instanceof Outcome.Read read
        && read.reading().entries().stream()
            .anyMatch(entry -> Optional.of(entry.id()).equals(only));
  }
}
