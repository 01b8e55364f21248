package sitroom.room.bench.trees;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import sitroom.reader.parse.NetworkParser;
import sitroom.reader.parse.ParsedText;
import sitroom.room.bench.Throughput;

/** Measures the parser on treebanks: how right it is, and how fast. */
public final class ParserBenchmark {
  private static final double NANOS = 1e9;

  private ParserBenchmark() {}

  /** With people's sentences and words. */
  public static TreeFigures onWords(NetworkParser parser, Treebank treebank) {
    return figures(treebank, parser::parseSplit);
  }

  /** From the text alone. */
  public static TreeFigures onText(NetworkParser parser, Treebank treebank) {
    return figures(treebank, people -> parser.parse(RawText.of(people)));
  }

  /** With people's sentences, and words as the parser splits the text. */
  public static TreeFigures onSentences(NetworkParser parser, Treebank treebank) {
    return figures(
        treebank,
        people -> parser.parseSplit(Resplit.of(people, parser.parse(RawText.of(people)))));
  }

  /** With people's words, and sentences as the parser splits the text. */
  public static TreeFigures onWordsAlone(NetworkParser parser, Treebank treebank) {
    return figures(
        treebank,
        people -> parser.parseSplit(Resplit.of(parser.parse(RawText.of(people)), people)));
  }

  private static TreeFigures figures(Treebank treebank, Function<ParsedText, ParsedText> parsing) {
    TreeScores scores = new TreeScores();
    treebank.documents().forEach(people -> scores.add(people, parsing.apply(people)));
    return scores.figures();
  }

  /**
   * How fast the parser tags, lemmatises, finds names and draws trees, with people's words, in this
   * thread's own time on its core.
   *
   * @param rounds how often the whole treebank is parsed; the first round warms up
   */
  public static Throughput speed(NetworkParser parser, Treebank treebank, int rounds) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    List<Double> seconds = new ArrayList<>();
    int words = 0;
    for (int round = 0; round < rounds; round++) {
      words = 0;
      long start = clock.getCurrentThreadCpuTime();
      for (ParsedText people : treebank.documents()) {
        ParsedText parsed = parser.parseSplit(people);
        words += parsed.sentences().stream().mapToInt(sentence -> sentence.size()).sum();
      }
      seconds.add((clock.getCurrentThreadCpuTime() - start) / NANOS);
    }
    return new Throughput(0, treebank.documents().size(), words, treebank.sentences(), seconds, 0);
  }
}
