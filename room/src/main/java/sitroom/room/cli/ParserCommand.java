package sitroom.room.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import sitroom.reader.parse.NetworkParser;
import sitroom.room.Home;
import sitroom.room.ReaderFactory;
import sitroom.room.SetUpException;
import sitroom.room.bench.Throughput;
import sitroom.room.bench.trees.ParserBenchmark;
import sitroom.room.bench.trees.PeerParsers;
import sitroom.room.bench.trees.TreeFigures;
import sitroom.room.bench.trees.Treebank;

/** {@code sitroom bench parser}: how right the parser is on treebanks, and how fast. */
final class ParserCommand implements Callable<Integer> {
  private static final int NAME = 34;
  private static final String HEADINGS = "   UAS   LAS  core |   UAS   LAS  UPOS  XPOS lemma names";

  private final Streams streams;
  private final CommandSpec spec;

  private final PositionalParamSpec only =
      PositionalParamSpec.builder()
          .paramLabel("SET")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description("Measure on these sets only, such as pud-news-test (default: all of them).")
          .build();
  private final OptionSpec data =
      OptionSpec.builder("--data")
          .paramLabel("DIR")
          .type(Path.class)
          .description(
              "The folder with the treebanks, SET-test.conllu.gz (default: ../shared/network/data"
                  + " beside Sitroom's own folder).")
          .build();
  private final OptionSpec rounds =
      OptionSpec.builder("--rounds")
          .paramLabel("N")
          .type(Integer.class)
          .converters(text -> Arguments.number(text, 100))
          .defaultValue("4")
          .description(
              "Parse the first set so many times for the speed (default: 4); the first round only"
                  + " warms up.")
          .build();
  private final OptionSpec peer =
      OptionSpec.builder("--peer")
          .type(Boolean.class)
          .arity("0")
          .description(
              "Then have Stanford CoreNLP's three English parsers parse the same words. It needs"
                  + " Maven and a checkout, and fetches 930 MB the first time.")
          .build();

  private final OptionSpec split =
      Arguments.flag(
          "Also parse with people's sentences and the parser's own words, and the other way"
              + " round: which of the two loses what.",
          "--split");

  ParserCommand(Streams streams) {
    this.streams = streams;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("parser").addPositional(only);
    List.of(data, rounds, split, peer).forEach(spec::addOption);
    BenchHelp.PARSER.fill(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws SetUpException, IOException {
    List<Treebank> treebanks = treebanks();
    TextOut out = new TextOut(streams.out());
    int times = rounds.<Integer>getValue();
    long start = System.nanoTime();
    try (NetworkParser parser = ReaderFactory.openParser(Home.find())) {
      double load = (System.nanoTime() - start) / 1e9;
      Throughput speed = ParserBenchmark.speed(parser, treebanks.get(0), times);
      out.println(speedLine("sitroom", speed.sentencesASecond(), load));
      out.println(Columns.pad("", NAME) + "  units             | words");
      out.println(Columns.pad("", NAME) + HEADINGS);
      for (Treebank treebank : treebanks) {
        out.println(row(treebank.name(), ParserBenchmark.onWords(parser, treebank)));
        out.println(row("  from the text alone", ParserBenchmark.onText(parser, treebank)));
        if (Boolean.TRUE.equals(split.getValue())) {
          out.println(row("  only words split", ParserBenchmark.onSentences(parser, treebank)));
          out.println(row("  only sentences", ParserBenchmark.onWordsAlone(parser, treebank)));
        }
        out.flush();
      }
    }
    if (Boolean.TRUE.equals(peer.getValue())) {
      printPeers(treebanks, times, out);
    }
    return ExitStatus.ALL_READ;
  }

  private void printPeers(List<Treebank> treebanks, int times, TextOut out)
      throws SetUpException, IOException {
    for (PeerParsers.Peer one :
        new PeerParsers(Home.find().folder()).on(treebanks, Math.max(2, times))) {
      out.println("");
      out.println(
          speedLine(
              "corenlp " + one.name(), one.speed().sentencesASecond(), one.speed().loadSeconds()));
      for (int i = 0; i < treebanks.size(); i++) {
        out.println(row(treebanks.get(i).name(), one.figures().get(i)));
      }
    }
    out.flush();
  }

  private List<Treebank> treebanks() throws SetUpException, IOException {
    Path given = data.getValue();
    Path folder =
        given != null
            ? given
            : Home.find().folder().resolveSibling("shared").resolve("network").resolve("data");
    List<String> names = Files.isDirectory(folder) ? Treebank.namesIn(folder) : List.of();
    if (names.isEmpty()) {
      throw new SetUpException(
          "there are no treebanks (*-test.conllu.gz) in " + folder + "; name a folder by --data");
    }
    List<String> asked = Optional.<List<String>>ofNullable(only.getValue()).orElse(names);
    List<Treebank> treebanks = new ArrayList<>();
    for (String name : asked) {
      if (!names.contains(name)) {
        throw new ParameterException(
            spec.commandLine(),
            "there is no treebank '" + name + "' among: " + String.join(", ", names));
      }
      treebanks.add(Treebank.read(folder, name));
    }
    return treebanks;
  }

  private static String speedLine(String name, double sentences, double load) {
    return String.format(
        Locale.ROOT,
        "%s%.0f sentences a second on one core, loaded in %.1f s",
        Columns.pad(name, NAME),
        sentences,
        load);
  }

  private static String row(String name, TreeFigures figures) {
    return String.format(
        Locale.ROOT,
        "%s%6.1f%6.1f%6.1f |%6.1f%6.1f%6s%6.1f%6.1f%6s",
        Columns.pad(name, NAME),
        figures.unitHeads(),
        figures.unitArcs(),
        figures.coreRoles(),
        figures.heads(),
        figures.arcs(),
        shown(figures.upos(), figures.upos() > 0),
        figures.xpos(),
        figures.lemmas(),
        shown(figures.names(), figures.goldNames() > 0));
  }

  private static String shown(double figure, boolean measured) {
    return measured ? String.format(Locale.ROOT, "%.1f", figure) : "-";
  }
}
