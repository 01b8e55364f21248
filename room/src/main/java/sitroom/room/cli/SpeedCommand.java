package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import sitroom.model.Document;
import sitroom.room.DocumentReader;
import sitroom.room.Home;
import sitroom.room.SetUpException;
import sitroom.room.bench.PeerSpeed;
import sitroom.room.bench.Speed;
import sitroom.room.bench.Throughput;
import sitroom.sources.Inputs;
import sitroom.sources.input.Input;
import sitroom.sources.input.Origin;

/**
 * {@code sitroom bench speed}: how fast one thread reads, how long loading takes, how much memory
 * it needs.
 */
final class SpeedCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private static final double MIB = 1024.0 * 1024.0;

  private final Streams streams;
  private final ReaderSource readers;
  private final CommandSpec spec;

  private final PositionalParamSpec paths =
      PositionalParamSpec.builder()
          .paramLabel("PATH")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description("Documents to read, as for sitroom read (default: the samples).")
          .build();
  private final OptionSpec rounds =
      OptionSpec.builder("--rounds")
          .paramLabel("N")
          .type(Integer.class)
          .converters(text -> Arguments.number(text, 100))
          .defaultValue("4")
          .description(
              "Read all of them so many times (default: 4); the first round only warms up.")
          .build();
  private final OptionSpec peer =
      OptionSpec.builder("--peer")
          .type(Boolean.class)
          .arity("0")
          .description(
              "Then run Stanford CoreNLP (tokenize,ssplit,pos,lemma,ner,depparse) on the same"
                  + " documents. It needs Maven and a checkout, and fetches 480 MB the first time.")
          .build();
  private final OptionSpec format = Arguments.tableOrJson("table (default) or json.");
  private final OptionSpec packs = Arguments.packs();

  SpeedCommand(Streams streams, ReaderSource readers) {
    this.streams = streams;
    this.readers = readers;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("speed").addPositional(paths);
    List.of(rounds, peer, format, packs).forEach(spec::addOption);
    BenchHelp.SPEED.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException {
    List<Document> documents = documents();
    if (documents.isEmpty()) {
      return ExitStatus.NOTHING_READ;
    }
    int times = rounds.<Integer>getValue();
    List<Throughput> measured = new ArrayList<>();
    long start = System.nanoTime();
    try (DocumentReader reader = readers.open(Arguments.paths(packs))) {
      // The first document makes the reader build what it builds when first asked.
      reader.read(documents.get(0));
      double load = (System.nanoTime() - start) / NANOS;
      measured.add(Speed.of(reader, load, documents, times));
    }
    if (Boolean.TRUE.equals(peer.getValue())) {
      try {
        measured.add(new PeerSpeed(Home.find().folder()).of(documents, times));
      } catch (IOException e) {
        throw new SetUpException(String.valueOf(e.getMessage()), e);
      }
    }
    print(measured);
    return ExitStatus.ALL_READ;
  }

  private List<Document> documents() throws SetUpException {
    List<String> given = Optional.<List<String>>ofNullable(paths.getValue()).orElse(List.of());
    List<String> from =
        given.isEmpty() ? List.of(Home.find().folder().resolve("samples").toString()) : given;
    Messages messages = new Messages(streams.err(), false, Progress.NONE);
    List<Document> documents = new ArrayList<>();
    new Inputs(
            streams.in(),
            Origin.UNKNOWN,
            input -> {
              if (input instanceof Input.Found found) {
                documents.add(found.document());
              } else if (input instanceof Input.SetAside aside) {
                messages.problem(aside.problem());
              }
            })
        .read(from);
    return documents;
  }

  private void print(List<Throughput> measured) {
    TextOut out = new TextOut(streams.out());
    List<String> names = List.of("sitroom", "corenlp");
    if (format.<String>getValue().equals("json")) {
      ObjectNode all = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < measured.size(); i++) {
        all.set(names.get(i), json(measured.get(i)));
      }
      out.println(all.toPrettyString());
    } else {
      for (int i = 0; i < measured.size(); i++) {
        lines(names.get(i), measured.get(i)).forEach(out::println);
      }
      if (measured.size() == 2) {
        double ratio = measured.get(0).documentsASecond() / measured.get(1).documentsASecond();
        out.println(
            String.format(
                Locale.ROOT, "sitroom reads %.2f times as many documents a second", ratio));
      }
    }
    out.flush();
  }

  private static ObjectNode json(Throughput measured) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("documents", measured.documents()).put("words", measured.words());
    json.put("sentences", measured.sentences()).put("loadSeconds", measured.loadSeconds());
    measured.roundSeconds().forEach(json.putArray("roundSeconds")::add);
    json.put("documentsASecond", measured.documentsASecond())
        .put("wordsASecond", measured.wordsASecond());
    return json.put("peakBytes", measured.peakBytes());
  }

  private static List<String> lines(String name, Throughput measured) {
    return List.of(
        name,
        String.format(
            Locale.ROOT,
            "  %-22s%10.1f s   until the first document is read",
            "load",
            measured.loadSeconds()),
        String.format(
            Locale.ROOT,
            "  %-22s%10.1f     %d documents, one core, median of %d rounds",
            "documents a second",
            measured.documentsASecond(),
            measured.documents(),
            Math.max(1, measured.roundSeconds().size() - 1)),
        String.format(
            Locale.ROOT,
            "  %-22s%10.1f     %d sentences",
            "sentences a second",
            measured.sentencesASecond(),
            measured.sentences()),
        String.format(
            Locale.ROOT,
            "  %-22s%10.0f     %d words",
            "words a second",
            measured.wordsASecond(),
            measured.words()),
        String.format(
            Locale.ROOT,
            "  %-22s%10.0f MiB of the whole process",
            "memory, peak",
            measured.peakBytes() / MIB));
  }
}
