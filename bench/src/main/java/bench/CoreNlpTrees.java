package bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Parses sentences whose words are given with each of Stanford CoreNLP's English parsers, on one thread. Of a file {@code
 * SET.words} (a sentence a line, blanks between words) it makes {@code SET.PARSER.trees}: a word a line as form, lemma, Penn tag,
 * head counted from 1, relation, BIO tag of its name, between tabs, and an empty line behind each sentence. It prints lines such
 * as {@code trees: depparse round 4.12}.
 */
public final class CoreNlpTrees {
  private static final double NANOS = 1e9;
  private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final Map<String, String> PARSERS =
      new TreeMap<>(
          Map.of(
              "depparse", "",
              "englishSR", "edu/stanford/nlp/models/srparser/englishSR.ser.gz",
              "englishSR.beam", "edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz"));
  private static final Map<String, String> KINDS = Map.of("PERSON", "PER", "LOCATION", "LOC", "ORGANIZATION", "ORG");

  private CoreNlpTrees() {}

  /** Takes the folder and how often the first file, by name, is parsed for the time it takes. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    for (Map.Entry<String, String> parser : PARSERS.entrySet()) {
      if (!parser.getValue().isEmpty() && CoreNlpTrees.class.getClassLoader().getResource(parser.getValue()) == null) {
        continue;
      }
      long start = System.nanoTime();
      StanfordCoreNLP pipeline = new StanfordCoreNLP(properties(parser.getValue()));
      pipeline.process("They met .");
      print(parser.getKey(), "load", (System.nanoTime() - start) / NANOS);
      boolean first = true;
      for (Path file : files(folder)) {
        measure(pipeline, parser.getKey(), file, first ? rounds : 1);
        first = false;
      }
      StanfordCoreNLP.clearAnnotatorPool();
    }
  }

  private static Properties properties(String model) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner," + (model.isEmpty() ? "depparse" : "parse"));
    properties.setProperty("tokenize.whitespace", "true");
    properties.setProperty("ssplit.eolonly", "true");
    properties.setProperty("ner.model", NAMES);
    properties.setProperty("ner.statisticalOnly", "true");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("threads", "1");
    if (!model.isEmpty()) {
      properties.setProperty("parse.model", model);
    }
    return properties;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".words")).sorted().toList();
    }
  }

  private static void measure(StanfordCoreNLP pipeline, String parser, Path file, int rounds) throws IOException {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    List<String> sentences = Files.readAllLines(file);
    String name = file.getFileName().toString().replace(".words", "." + parser + ".trees");
    for (int round = 0; round < rounds; round++) {
      try (BufferedWriter out = Files.newBufferedWriter(file.resolveSibling(name))) {
        double seconds = 0;
        for (String sentence : sentences) {
          Annotation annotation = new Annotation(sentence);
          long start = clock.getCurrentThreadCpuTime();
          pipeline.annotate(annotation);
          seconds += (clock.getCurrentThreadCpuTime() - start) / NANOS;
          for (CoreMap one : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            write(one, out);
          }
          out.write('\n');
        }
        if (rounds > 1) {
          print(parser, "round", seconds);
        }
      }
    }
  }

  private static void write(CoreMap sentence, BufferedWriter out) throws IOException {
    SemanticGraph tree = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    String before = "";
    for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      IndexedWord word = tree.getNodeByIndexSafe(token.index());
      IndexedWord head = word == null ? null : tree.getParent(word);
      String relation = head == null ? "root" : tree.reln(head, word).toString();
      String kind = KINDS.getOrDefault(String.valueOf(token.ner()), "");
      String name = kind.isEmpty() ? "O" : (kind.equals(before) ? "I-" : "B-") + kind;
      before = kind;
      out.write(
          String.join(
              "\t",
              token.word(),
              token.lemma(),
              token.tag(),
              String.valueOf(head == null ? 0 : head.index()),
              relation,
              name));
      out.write('\n');
    }
  }

  private static void print(String parser, String what, double seconds) {
    System.out.println("trees: " + parser + " " + what + " " + seconds);
  }
}
