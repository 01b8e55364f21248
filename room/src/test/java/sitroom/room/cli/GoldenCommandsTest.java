package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code src/test/resources/commands} is a run of the program: {@code command}
 * holds its arguments (one line; {@code width=N} first for a terminal without colours), {@code in/}
 * its files, and {@code out}, {@code err} and {@code status} what it must print and return. Run
 * with {@code -Dgolden.write=true} to write those three anew.
 */
class GoldenCommandsTest {
  private static final Path FOLDER = Path.of("src/test/resources/commands");

  @TestFactory
  Stream<DynamicTest> everyFolderIsARun() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
      assertThat(sorted).isNotEmpty();
      return sorted.stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }
  }

  private static void check(Path folder) throws IOException {
    Run run = run(folder);
    String place = folder + "/in/";
    String out = run.out().replace(place, "");
    String err = run.err().replace(place, "").replaceAll("\\.java:\\d+", ".java:N");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(folder.resolve("out"), out);
      Files.writeString(folder.resolve("err"), err);
      Files.writeString(folder.resolve("status"), run.status() + "\n");
    }
    assertThat(out).isEqualTo(Files.readString(folder.resolve("out")));
    assertThat(err).isEqualTo(Files.readString(folder.resolve("err")));
    assertThat(run.status())
        .isEqualTo(Integer.parseInt(Files.readString(folder.resolve("status")).strip()));
  }

  private static Run run(Path folder) throws IOException {
    List<String> words =
        Arrays.asList(Files.readString(folder.resolve("command")).strip().split(" +"));
    Terminal terminal = Terminal.NONE;
    if (words.get(0).startsWith("width=")) {
      terminal =
          new Terminal(
              true, true, false, Integer.parseInt(words.get(0).substring("width=".length())));
      words = words.subList(1, words.size());
    }
    String[] arguments =
        words.stream().map(word -> word.replace("in/", folder + "/in/")).toArray(String[]::new);
    Path input = folder.resolve("stdin");
    byte[] bytes = Files.exists(input) ? Files.readAllBytes(input) : new byte[0];
    return Run.on(terminal, bytes, arguments);
  }
}
