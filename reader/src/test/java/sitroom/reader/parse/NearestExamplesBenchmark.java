package sitroom.reader.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sitroom.knowledge.Knowledge;
import sitroom.knowledge.Table;
import sitroom.knowledge.frames.Lexicon;
import sitroom.model.Document;
import sitroom.model.DocumentJson;
import sitroom.model.JsonLineException;
import sitroom.reader.text.Repairs;
import sitroom.reader.text.TextPreparer;

/**
 * Measures whether a word that no row of the frames names could be read like the example sentences
 * nearest to it ({@code docs/accuracy.md}, "Reading by example"): how often the nearest examples of
 * other words have an example's own type, and how many words of running text that no row names
 * would be read so.
 */
final class NearestExamplesBenchmark {
  private static final Set<String> ARGUMENTS =
      Set.of("nsubj", "csubj", "obj", "iobj", "obl", "nmod", "amod", "compound", "xcomp", "ccomp");

  /** Label of a word of running text. */
  private static final String NONE = "none";

  /** A word with its bare vectors. */
  private record Seen(String lemma, String upos, double[] word, double[] arguments, String label) {}

  private final Lexicon lexicon;
  private final Parser parser;
  private final TextPreparer preparer;
  private final InnerVectors vectors;

  private NearestExamplesBenchmark(
      Lexicon lexicon, Parser parser, TextPreparer preparer, InnerVectors vectors) {
    this.lexicon = lexicon;
    this.parser = parser;
    this.preparer = preparer;
    this.vectors = vectors;
  }

  /** Prints the figures; the argument names a file of documents, JSON lines. */
  public static void main(String[] arguments) throws IOException, JsonLineException {
    Knowledge knowledge = Knowledge.loadAll(Path.of("packs"));
    Table repairs = knowledge.tables("english/repairs.tsv").get(0);
    NetworkFiles files = Treebanks.networkFiles();
    try (NetworkParser parser =
            NetworkParser.load(Treebanks.splittingWords(), knowledge.tables("forms.tsv"), files);
        InnerVectors vectors = InnerVectors.load(files, InnerVectors.LAST)) {
      NearestExamplesBenchmark benchmark =
          new NearestExamplesBenchmark(
              Lexicon.of(knowledge), parser, new TextPreparer(Repairs.of(repairs)), vectors);
      List<Seen> examples = new ArrayList<>();
      for (Table.Row row : knowledge.rows("frames/")) {
        benchmark.example(row).ifPresent(examples::add);
      }
      List<Seen> unnamed = new ArrayList<>();
      for (String line : Files.readAllLines(Path.of(arguments[0]))) {
        unnamed.addAll(benchmark.unnamed(DocumentJson.read(line)));
      }
      print(examples, unnamed);
    }
  }

  /** The word of a row's example that the row is about; nothing where it is not found. */
  private Optional<Seen> example(Table.Row row) {
    if (row.optional("expect").isEmpty()) {
      return Optional.empty();
    }
    String upos = row.get("pos").equals("noun") ? "NOUN" : "VERB";
    List<String> heads = row.list("words").stream().map(words -> words.split(" ", -1)[0]).toList();
    Sentence sentence = parse(Document.of(row.get("example"))).sentences().get(0);
    for (int token = 0; token < sentence.size(); token++) {
      if (sentence.upos(token).equals(upos) && heads.contains(lemma(sentence, token))) {
        String type = row.get("expect").split("/", -1)[0];
        return Optional.of(seen(sentence, token, vectors.of(sentence), type));
      }
    }
    return Optional.empty();
  }

  private List<Seen> unnamed(Document document) {
    List<Seen> found = new ArrayList<>();
    for (Sentence sentence : parse(document).sentences()) {
      List<double[]> words = vectors.of(sentence);
      for (int token = 0; token < sentence.size(); token++) {
        String lemma = lemma(sentence, token);
        boolean content = Set.of("VERB", "NOUN").contains(sentence.upos(token));
        boolean named =
            !lexicon.frames(lemma).isEmpty()
                || !lexicon.operators(lemma).isEmpty()
                || !lexicon.cues(lemma).isEmpty()
                || !lexicon.lightVerbs(lemma).isEmpty();
        if (content && !named) {
          found.add(seen(sentence, token, words, NONE));
        }
      }
    }
    return found;
  }

  private ParsedText parse(Document document) {
    return parser.parse(preparer.prepare(document));
  }

  private String lemma(Sentence sentence, int token) {
    String form = sentence.form(token).toLowerCase(Locale.ROOT);
    String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
    return lexicon.lemmaOf(form, lemma, sentence.upos(token).equals("VERB"));
  }

  private Seen seen(Sentence sentence, int token, List<double[]> words, String label) {
    double[] sum = new double[InnerVectors.LENGTH];
    int count = 0;
    for (int child : sentence.children(token)) {
      if (ARGUMENTS.contains(sentence.label(child).split(":", -1)[0])) {
        count++;
        for (int i = 0; i < sum.length; i++) {
          sum[i] += words.get(child)[i];
        }
      }
    }
    for (int i = 0; i < sum.length && count > 0; i++) {
      sum[i] /= count;
    }
    return new Seen(lemma(sentence, token), sentence.upos(token), words.get(token), sum, label);
  }

  /** What the nearest examples say of a word, beside its label. */
  private record Told(Seen seen, NearestExamples.Guess guess) {
    boolean isRight() {
      return guess.label().equals(seen.label());
    }
  }

  /** Asks the examples about themselves and about the others; all of one part of speech. */
  private static List<Told> told(List<Seen> all) {
    Whitening words = Whitening.of(all.stream().map(Seen::word).toList());
    Whitening arguments = Whitening.of(all.stream().map(Seen::arguments).toList());
    List<NearestExamples.Place> places =
        all.stream()
            .map(
                one ->
                    new NearestExamples.Place(
                        one.lemma(),
                        one.upos(),
                        words.direction(one.word()),
                        arguments.direction(one.arguments())))
            .toList();
    List<NearestExamples.Example> examples = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).label().equals(NONE)) {
        examples.add(new NearestExamples.Example(places.get(i), all.get(i).label()));
      }
    }
    NearestExamples nearest = new NearestExamples(examples);
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      told.add(new Told(all.get(i), nearest.guess(places.get(i))));
    }
    return told;
  }

  private static void print(List<Seen> examples, List<Seen> unnamed) {
    List<Told> told = new ArrayList<>();
    for (String upos : List.of("VERB", "NOUN")) {
      told.addAll(
          told(
              Stream.concat(examples.stream(), unnamed.stream())
                  .filter(one -> one.upos().equals(upos))
                  .toList()));
    }
    for (int hundredth = 0; hundredth <= 24; hundredth += 3) {
      double threshold = hundredth / 100.0;
      List<Told> passed = told.stream().filter(one -> one.guess().likeness() >= threshold).toList();
      List<Told> known = passed.stream().filter(one -> !one.seen().label().equals(NONE)).toList();
      System.out.printf(
          Locale.ROOT,
          "from %.2f: %d of %d examples, %.2f of them right; %d of %d words without a row%n",
          threshold,
          known.size(),
          examples.size(),
          known.stream().filter(Told::isRight).count() / (double) known.size(),
          passed.size() - known.size(),
          unnamed.size());
    }
  }
}
