package sitroom.room.bench.trees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import sitroom.reader.parse.ConlluException;
import sitroom.reader.parse.ConlluReader;
import sitroom.reader.parse.ParsedText;

/**
 * Texts with trees that people made.
 *
 * @param name such as {@code pud-news-test}
 */
public record Treebank(String name, List<ParsedText> documents) {
  private static final String ENDING = ".conllu.gz";
  private static final String FOR_TESTS = "-test" + ENDING;

  public Treebank {
    documents = List.copyOf(documents);
  }

  /**
   * The names of a folder's test sets, those of news first.
   *
   * @throws IOException where the folder cannot be listed
   */
  public static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(FOR_TESTS))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted(
              java.util.Comparator.comparing(
                      (String name) -> !name.toLowerCase(Locale.ROOT).contains("news"))
                  .thenComparing(java.util.Comparator.naturalOrder()))
          .toList();
    }
  }

  /**
   * Reads a set.
   *
   * @throws IOException where there is none, or it is no CoNLL-U
   */
  public static Treebank read(Path folder, String name) throws IOException {
    Path file = folder.resolve(name + ENDING);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return new Treebank(name, ConlluReader.documents(lines));
    } catch (ConlluException e) {
      throw new IOException(file + ", " + e.getMessage(), e);
    }
  }

  public int sentences() {
    return documents.stream().mapToInt(document -> document.sentences().size()).sum();
  }
}
