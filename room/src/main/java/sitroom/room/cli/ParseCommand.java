package sitroom.room.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.model.Document;
import sitroom.reader.Reading;
import sitroom.reader.parse.ParsedText;
import sitroom.room.DocumentReader;
import sitroom.room.OrderedReading;
import sitroom.room.SetUpException;
import sitroom.sources.Inputs;
import sitroom.sources.input.Origin;

/** {@code sitroom parse}: prints the sentences of documents with their trees. */
final class ParseCommand implements Callable<Integer> {
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
          .description("A file, a folder, or - for standard input, as for sitroom read.")
          .build();
  private final OptionSpec format =
      OptionSpec.builder("-f", "--format")
          .paramLabel("FORMAT")
          .type(ParseFormat.class)
          .converters(ParseFormat::of)
          .defaultValue("conllu")
          .description("conllu (default), or html (one page with a drawing of every tree).")
          .build();
  private final OptionSpec packs = Arguments.packs();
  private final OptionSpec jobs = Arguments.jobs();

  ParseCommand(Streams streams, ReaderSource readers) {
    this.streams = streams;
    this.readers = readers;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("parse").addPositional(paths);
    List.of(format, packs, jobs).forEach(spec::addOption);
    HelpText.PARSE.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    ParseFormat chosen = format.getValue();
    LedgerOutput output = chosen.to(new TextOut(streams.out()));
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    LedgerPrinter printer = new LedgerPrinter(output, messages, Progress.NONE);
    try (DocumentReader reader = new OnlyParsing(readers.open(Arguments.paths(packs)));
        OrderedReading reading = new OrderedReading(reader, Arguments.jobs(jobs), printer)) {
      output.begin();
      new Inputs(streams.in(), Origin.UNKNOWN, reading::accept).read(paths.getValue());
      reading.finish();
      output.end();
    }
    printer.saySum();
    return printer.exitStatus();
  }

  /** Reads no further than the trees. */
  private record OnlyParsing(DocumentReader reader) implements DocumentReader {
    @Override
    public Reading read(Document document) {
      return new Reading(parse(document), List.of(), List.of());
    }

    @Override
    public ParsedText parse(Document document) {
      return reader.parse(document);
    }

    @Override
    public String fingerprint() {
      return reader.fingerprint();
    }

    @Override
    public void close() {
      reader.close();
    }
  }
}
