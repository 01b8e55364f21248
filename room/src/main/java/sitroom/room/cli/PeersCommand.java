package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import sitroom.room.DocumentReader;
import sitroom.room.Home;
import sitroom.room.SetUpException;
import sitroom.room.bench.speakers.OwnSpeakers;
import sitroom.room.bench.speakers.PeerSpeakers;
import sitroom.room.bench.speakers.SpeakerFigures;
import sitroom.room.bench.speakers.SpokenQuotation;
import sitroom.room.bench.speakers.Told;

/** {@code sitroom bench peers}: who is quoted, as Sitroom and a peer tell it on the same texts. */
final class PeersCommand implements Callable<Integer> {
  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;
  private final OptionSpec gold =
      OptionSpec.builder("--gold")
          .paramLabel("FILE")
          .type(Path.class)
          .description("Quotations of which people know whose they are (default: those in bench/).")
          .build();
  private final OptionSpec alone =
      Arguments.flag("Measure Sitroom only; the peer needs Maven and 480 MB.", "--alone");
  private final OptionSpec errors =
      Arguments.flag("Name each quotation with another speaker, or none.", "--errors");
  private final OptionSpec format = Arguments.tableOrJson("table (default) or json.");

  PeersCommand(Streams streams, ReaderSource readers) {
    this.streams = streams;
    this.readers = readers;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("peers");
    List.of(gold, alone, errors, format).forEach(spec::addOption);
    BenchHelp.PEERS.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException, IOException {
    Path home = Home.find().folder();
    Path given = gold.getValue();
    Path file =
        given != null ? given : home.resolve("bench/gold/wikinews-quotations/quotations.jsonl");
    if (!Files.isRegularFile(file)) {
      throw new SetUpException("there is no " + file + "; a checkout of the sources has it");
    }
    List<SpokenQuotation> quotations = SpokenQuotation.in(file);
    Map<String, Map<String, List<Told>>> told = new LinkedHashMap<>();
    try (DocumentReader reader = readers.open(List.of())) {
      told.put("sitroom", OwnSpeakers.of(quotations, reader));
    }
    if (!Boolean.TRUE.equals(alone.getValue())) {
      told.put("corenlp", new PeerSpeakers(home).of(quotations));
    }
    print(quotations, told);
    return ExitStatus.ALL_READ;
  }

  private void print(
      List<SpokenQuotation> quotations, Map<String, Map<String, List<Told>>> programs) {
    TextOut out = new TextOut(streams.out());
    boolean json = format.<String>getValue().equals("json");
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, Map<String, List<Told>>> program : programs.entrySet()) {
      SpeakerFigures figures = SpeakerFigures.of(quotations, program.getValue());
      if (json) {
        all.set(program.getKey(), json(figures));
      } else {
        out.println(line(program.getKey(), figures));
      }
    }
    if (json) {
      out.println(all.toPrettyString());
    } else if (Boolean.TRUE.equals(errors.getValue())) {
      programs.forEach((name, told) -> errors(name, quotations, told, out));
    }
    out.flush();
  }

  private static void errors(
      String program, List<SpokenQuotation> quotations, Map<String, List<Told>> told, TextOut out) {
    for (SpokenQuotation one : quotations) {
      List<String> names = one.namesIn(told.getOrDefault(one.id(), List.of()));
      if (names.stream().noneMatch(one::isSaidBy)) {
        String words = Printable.line(one.span().of(one.document().text()));
        out.println(
            "%s %s: %s, should be %s: %s"
                .formatted(
                    program,
                    one.id(),
                    names.isEmpty() ? "nobody" : String.join(" / ", names),
                    String.join("|", one.speaker()),
                    words));
      }
    }
  }

  private static ObjectNode json(SpeakerFigures figures) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("quotations", figures.quotations())
        .put("found", figures.found())
        .put("named", figures.named())
        .put("right", figures.right())
        .put("recall", figures.recall())
        .put("precision", figures.precision());
  }

  private static String line(String name, SpeakerFigures figures) {
    return String.format(
        Locale.ROOT,
        "%-10s right speaker %.3f of %d quotations; of %d with a speaker %.3f; found %d",
        name,
        figures.recall(),
        figures.quotations(),
        figures.named(),
        figures.precision(),
        figures.found());
  }
}
