package sitroom.reader.parse;

import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import sitroom.knowledge.Table;

/** Where tests find the network, the pack, and the treebanks, which lie outside the repository. */
final class Treebanks {
  private static final Path ROOT = root();
  private static final Path DATA = ROOT.resolveSibling("shared").resolve("network").resolve("data");

  private Treebanks() {}

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("packs")) ? here : here.resolve("..").normalize();
  }

  static SplittingWords splittingWords() {
    return SplittingWords.of(
        Table.read(ROOT.resolve("packs").resolve("english").resolve("splitting.tsv")));
  }

  static NetworkFiles networkFiles() {
    return name -> Files.newInputStream(ROOT.resolve("network").resolve(name));
  }

  /**
   * The documents of a treebank, such as {@code pud-news-test}; nothing where treebanks are not at
   * hand.
   */
  static Optional<List<ParsedText>> find(String name) {
    Path file = DATA.resolve(name + ".conllu.gz");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return Optional.of(ConlluReader.documents(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The documents of a treebank; skips the test where treebanks are not at hand. */
  static List<ParsedText> get(String name) {
    Optional<List<ParsedText>> found = find(name);
    Assumptions.assumeTrue(found.isPresent(), () -> "no treebank " + name + " in " + DATA);
    return found.orElseGet(() -> fail("not reached"));
  }
}
