package bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Has Stanford CoreNLP's quote annotator say whose words the quotations of texts are. Of a file {@code NAME.txt} it makes {@code
 * NAME.quotes}: a quotation a line as start, end (UTF-16 units), the words that name the speaker, and the longest name of the
 * same person, between tabs; empty cells where it names nobody.
 */
public final class CoreNlpQuotes {
  private CoreNlpQuotes() {}

  /** Takes the folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    List<Path> texts;
    try (Stream<Path> files = Files.list(folder)) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path text : texts) {
      CoreDocument document = pipeline.processToCoreDocument(Files.readString(text));
      String name = text.getFileName().toString().replaceFirst("\\.txt$", ".quotes");
      try (BufferedWriter out = Files.newBufferedWriter(text.resolveSibling(name))) {
        for (CoreQuote quote : document.quotes()) {
          out.write(line(quote));
          out.write('\n');
        }
      }
    }
  }

  private static String line(CoreQuote quote) {
    return String.join(
        "\t",
        String.valueOf(quote.quoteCharOffsets().first()),
        String.valueOf(quote.quoteCharOffsets().second()),
        cell(quote.speaker()),
        cell(quote.canonicalSpeaker()));
  }

  private static String cell(Optional<String> name) {
    return name.filter(words -> !words.equals("Unknown")).map(words -> words.replaceAll("\\s+", " ")).orElse("");
  }
}
