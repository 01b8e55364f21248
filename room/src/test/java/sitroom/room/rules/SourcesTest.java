package sitroom.room.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be told of the sources without compiling them. */
class SourcesTest {
  private static final int MOST_LINES = 400;
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<artifactId>([^<]+)</artifactId>(?:(?!</dependency>).)*</dependency>", Pattern.DOTALL);

  @Test
  void everySourceFileCanBeReadInOneSitting() {
    List<Path> files = javaFiles();

    assertThat(files).hasSizeGreaterThan(40);
    assertThat(files.stream().filter(file -> lines(file) > MOST_LINES)).isEmpty();
  }

  @Test
  void theNoticesNameEveryLibraryThatIsPassedOn() throws IOException {
    String notices = Files.readString(Sitroom.root().resolve("THIRD-PARTY.md"));

    for (String module : List.of(".", "model", "reader", "office", "sources", "ledger", "room")) {
      Path pom = Sitroom.root().resolve(module).resolve("pom.xml");
      for (String artifact : librariesOf(Files.readString(pom))) {
        assertThat(notices)
            .as("THIRD-PARTY.md on a dependency of " + pom)
            .contains("| " + artifact + " |");
      }
    }
  }

  /** The dependencies that are no modules of ours and not for tests only. */
  private static List<String> librariesOf(String pom) {
    int managed = pom.indexOf("</dependencyManagement>");
    String own = managed < 0 ? pom : pom.substring(managed);
    int start = own.indexOf("<dependencies>");
    int end = own.indexOf("</dependencies>");
    List<String> libraries = new ArrayList<>();
    if (start < 0) {
      return libraries;
    }
    Matcher matcher = DEPENDENCY.matcher(own.substring(start, end));
    while (matcher.find()) {
      if (!matcher.group().contains("<scope>test</scope>")
          && !matcher.group(1).startsWith("sitroom-")) {
        libraries.add(matcher.group(1));
      }
    }
    return libraries;
  }

  private static List<Path> javaFiles() {
    List<Path> files = new ArrayList<>();
    for (String module : List.of("model", "reader", "office", "sources", "ledger", "room")) {
      try (Stream<Path> tree = Files.walk(Sitroom.root().resolve(module).resolve("src"))) {
        tree.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
