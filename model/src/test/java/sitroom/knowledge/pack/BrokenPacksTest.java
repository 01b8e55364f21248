package sitroom.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder {@code broken-*} holds a pack with errors and, in {@code expected.txt}, what its
 * author is to be told.
 */
class BrokenPacksTest {
  static final Path PACKS = Path.of("src/test/resources/packs");

  static Stream<Path> brokenPacks() throws IOException {
    try (Stream<Path> folders = Files.list(PACKS)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("broken-"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("brokenPacks")
  void tellsWhereAndHowToMend(Path folder) throws IOException {
    assertThat(PackCheck.check(folder))
        .extracting(PackProblem::toString)
        .containsExactlyElementsOf(Files.readAllLines(folder.resolve("expected.txt")));
  }

  @Test
  void aCleanPackHasNoProblems() {
    assertThat(PackCheck.check(PACKS.resolve("mini"))).isEmpty();
  }

  @Test
  void aPackOfOnesOwnNeedsNoColumnsWhereAPackThatItUsesDescribesThem() {
    assertThat(PackCheck.check(PACKS.resolve("island"))).isEmpty();
  }

  @Test
  void aManifestThatCannotBeReadIsTheOnlyProblem() {
    assertThat(PackCheck.check(PACKS.resolve("nowhere")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).isEqualTo("there is no such folder"));
  }
}
