package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import sitroom.room.PatternReader;

/**
 * Every folder of {@code src/test/resources/ledger} is an hour at the command line: {@code
 * transcript} has the commands, each behind a dollar sign, and what they print, standard error
 * behind an exclamation mark, and the exit status where it is not 0. {@code TEMP} is a fresh
 * folder, {@code in/} the transcript's own. Run with {@code -Dgolden.write=true} to write anew what
 * is printed.
 */
class LedgerTranscriptsTest {
  private static final Path FOLDER = Path.of("src/test/resources/ledger");
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2021-12-08T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> everyFolderIsATranscript() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
      assertThat(sorted).isNotEmpty();
      return sorted.stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }
  }

  private void check(Path folder) throws IOException {
    Path file = folder.resolve("transcript");
    Path own = Files.createDirectory(temp.resolve(folder.getFileName()));
    StringBuilder transcript = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("$ sitroom ")) {
        transcript.append(line).append('\n');
        transcript.append(run(line.substring("$ sitroom ".length()), folder, own));
      }
    }
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file, transcript);
    }
    assertThat(transcript.toString()).isEqualTo(Files.readString(file));
  }

  private static String run(String command, Path folder, Path own) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.NONE);
    String[] arguments =
        Stream.of(command.split(" +"))
            .map(word -> word.startsWith("in/") ? folder + "/" + word : word)
            .map(word -> word.replace("TEMP", own.toString()))
            .toArray(String[]::new);
    LedgerSource ledgers = new LedgerSource(own.resolve("ledger.db").toString(), NOON);
    int status = new Program(streams, packs -> new PatternReader(), ledgers).run(arguments);
    return told("", out, folder, own)
        + told("! ", err, folder, own)
        + (status == 0 ? "" : "= " + status + "\n");
  }

  private static String told(String mark, ByteArrayOutputStream bytes, Path folder, Path own) {
    StringBuilder told = new StringBuilder();
    bytes
        .toString(StandardCharsets.UTF_8)
        .replace(own.toString(), "TEMP")
        .replace(folder.toAbsolutePath() + "/", "HERE/")
        .replace(Path.of("").toAbsolutePath() + "/", "HERE/")
        .replace(folder + "/", "")
        .replaceAll("\\.java:\\d+", ".java:N")
        .lines()
        .forEach(line -> told.append(mark).append(line).append('\n'));
    return told.toString();
  }
}
