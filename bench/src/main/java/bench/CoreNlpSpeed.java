package bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures Stanford CoreNLP on the texts of a folder, on one thread: what it takes to load, and to annotate all of them
 * several times, in the thread's own time on a core. It prints lines such as {@code speed: words 4512}.
 */
public final class CoreNlpSpeed {
  private static final double NANOS = 1e9;
  private static final Pattern HIGH_WATER = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private CoreNlpSpeed() {}

  /** Takes the folder and the number of rounds. */
  public static void main(String[] arguments) throws IOException {
    List<String> texts = texts(Path.of(arguments[0]));
    int rounds = Integer.parseInt(arguments[1]);
    long start = System.nanoTime();
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());
    pipeline.processToCoreDocument(texts.get(0));
    print("load", (System.nanoTime() - start) / NANOS);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long words = 0;
    long sentences = 0;
    for (int round = 0; round < rounds; round++) {
      words = 0;
      sentences = 0;
      long begin = clock.getCurrentThreadCpuTime();
      for (String text : texts) {
        CoreDocument document = pipeline.processToCoreDocument(text);
        words += document.tokens().size();
        sentences += document.sentences().size();
      }
      print("round", (clock.getCurrentThreadCpuTime() - begin) / NANOS);
    }
    print("documents", texts.size());
    print("words", words);
    print("sentences", sentences);
    print("peak", peak());
  }

  /** The names that the statistical models find, without the rules for dates, numbers and finer kinds behind them. */
  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
    properties.setProperty("ner.statisticalOnly", "true");
    properties.setProperty("threads", "1");
    return properties;
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(CoreNlpSpeed::text).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  private static double peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    Matcher matcher = HIGH_WATER.matcher(Files.exists(status) ? Files.readString(status) : "");
    return matcher.find() ? Long.parseLong(matcher.group(1)) * 1024.0 : 0;
  }

  private static void print(String name, double value) {
    System.out.println("speed: " + name + " " + value);
  }
}
