package sitroom.room.bench.trees;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;
import sitroom.room.TemporaryFolder;
import sitroom.room.bench.PeerProgram;
import sitroom.room.bench.Throughput;

/** Has Stanford CoreNLP's parsers parse the same words. */
public final class PeerParsers {
  private static final String PREFIX = "trees: ";

  private final PeerProgram program;

  /**
   * The peer's program.
   *
   * @param home the folder of the checkout
   * @throws IOException where the folder has no such program
   */
  public PeerParsers(Path home) throws IOException {
    this.program = new PeerProgram(home);
  }

  /**
   * One of the peer's parsers.
   *
   * @param figures for each treebank, in their order
   * @param speed on the first treebank
   */
  public record Peer(String name, List<TreeFigures> figures, Throughput speed) {}

  /**
   * Runs the peer's parsers.
   *
   * @throws IOException where Maven is not there, or the peer's program fails; the message holds
   *     what it said
   */
  public List<Peer> on(List<Treebank> treebanks, int rounds) throws IOException {
    Path folder = Files.createTempDirectory("sitroom-trees");
    try {
      for (int i = 0; i < treebanks.size(); i++) {
        Files.write(folder.resolve(i + ".words"), words(treebanks.get(i)));
      }
      List<Peer> peers = new ArrayList<>();
      for (Map.Entry<String, List<String>> said : run(folder, rounds).entrySet()) {
        List<TreeFigures> figures = new ArrayList<>();
        for (int i = 0; i < treebanks.size(); i++) {
          Path trees = folder.resolve(i + "." + said.getKey() + ".trees");
          figures.add(figures(treebanks.get(i), Files.readAllLines(trees)));
        }
        peers.add(new Peer(said.getKey(), figures, speed(said.getValue(), treebanks.get(0))));
      }
      return peers;
    } finally {
      TemporaryFolder.remove(folder);
    }
  }

  private static List<String> words(Treebank treebank) {
    return treebank.documents().stream()
        .flatMap(document -> document.sentences().stream())
        .map(
            sentence ->
                sentence.tokens().stream()
                    .map(token -> token.form().replaceAll("\\s", "_"))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  /** What the peer printed, by the names of its parsers. */
  private Map<String, List<String>> run(Path folder, int rounds) throws IOException {
    List<String> options = List.of("-Pall-parsers", "-Dbench.main=bench.CoreNlpTrees");
    return program.run(program.command(folder, rounds, options)).stream()
        .filter(line -> line.startsWith(PREFIX))
        .map(line -> line.substring(PREFIX.length()).split(" ", 2))
        .collect(
            Collectors.groupingBy(
                words -> words[0],
                LinkedHashMap::new,
                Collectors.mapping(words -> words[1], Collectors.toList())));
  }

  static Throughput speed(List<String> said, Treebank treebank) {
    double load = 0;
    List<Double> rounds = new ArrayList<>();
    for (String line : said) {
      String[] words = line.split(" ", -1);
      if (words[0].equals("load")) {
        load = Double.parseDouble(words[1]);
      } else {
        rounds.add(Double.parseDouble(words[1]));
      }
    }
    int words =
        treebank.documents().stream()
            .flatMap(document -> document.sentences().stream())
            .mapToInt(Sentence::size)
            .sum();
    return new Throughput(
        load, treebank.documents().size(), words, treebank.sentences(), rounds, 0);
  }

  /** Compares what the peer wrote, sentence by sentence, word by word. */
  static TreeFigures figures(Treebank treebank, List<String> lines) throws IOException {
    TreeScores scores = new TreeScores();
    int at = 0;
    for (ParsedText people : treebank.documents()) {
      List<Sentence> parsed = new ArrayList<>();
      for (Sentence sentence : people.sentences()) {
        List<Token> tokens = new ArrayList<>();
        for (Token token : sentence.tokens()) {
          tokens.add(token(token, lines.get(at++)));
        }
        if (!lines.get(at++).isEmpty()) {
          throw new IOException("the peer gave other words than it was given: " + sentence);
        }
        parsed.add(new Sentence(parsed.size(), tokens));
      }
      scores.add(people, new ParsedText(people.text(), parsed, people.blockOf(), List.of()));
    }
    return scores.figures();
  }

  private static Token token(Token people, String line) throws IOException {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6) {
      throw new IOException("the peer gave fewer words than it was given, before: " + people);
    }
    return new Token(
        people.form(),
        people.start(),
        people.end(),
        cells[1],
        "_",
        cells[2],
        cells[5],
        Integer.parseInt(cells[3]) - 1,
        cells[4]);
  }
}
