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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.room.Home;
import sitroom.room.ReaderFactory;

/**
 * {@code docs/walkthrough.md} never lies: every block of it that begins with {@code $ sitroom} is
 * run, from the top to the bottom, on one ledger, with the real reader; and what is printed must be
 * what the page shows. {@code | head -N} or {@code | tail -N} behind a command keeps N lines of it.
 * Run with {@code -Dgolden.write=true} to write anew what is printed: to add a section, write its
 * words and a block with the command alone.
 */
class WalkthroughTest {
  private static final Path PAGE = Path.of("../docs/walkthrough.md");
  private static final int ALL = Integer.MAX_VALUE;
  private static final Path ROOT = Path.of("..");
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2021-12-09T12:00:00Z"), ZoneOffset.UTC);

  /** A block: the command, then (kept lines) where only the beginning is shown. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "```\n\\$ sitroom (?<command>[^\n]+?)(?: \\| (?<end>head|tail) -(?<lines>\\d+))?\n(?<out>.*?)```",
          Pattern.DOTALL);

  @TempDir Path temp;

  /** What {@code $CALL} stands for in a command: the first incident that was listed last. */
  private String call = "";

  @Test
  void everyBlockPrintsWhatThePageShows() throws Exception {
    String page = Files.readString(PAGE);
    Matcher block = BLOCK.matcher(page);
    StringBuilder printed = new StringBuilder();
    int from = 0;
    int blocks = 0;
    while (block.find()) {
      @Nullable String lines = block.group("lines");
      int most = lines == null ? ALL : Integer.parseInt(lines);
      boolean last = "tail".equals(block.group("end"));
      String out = run(block.group("command"), last ? -most : most);
      printed.append(page, from, block.start("out")).append(out);
      from = block.end("out");
      blocks++;
    }
    printed.append(page.substring(from));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(PAGE, printed);
    }
    assertThat(blocks).isGreaterThan(9);
    assertThat(printed.toString()).isEqualTo(Files.readString(PAGE));
  }

  /** What a command prints: the first lines of it, or the last where there are fewer than none. */
  private String run(String command, int most) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.NONE);
    LedgerSource ledgers = new LedgerSource(temp.resolve("ledger.db").toString(), NOON);
    ReaderSource readers = more -> ReaderFactory.open(Home.find(), more);
    int status = new Program(streams, readers, ledgers).run(words(command));
    assertThat(status).as(command + ": " + err.toString(StandardCharsets.UTF_8)).isZero();
    List<String> printed =
        out.toString(StandardCharsets.UTF_8)
            .replace(temp.toString() + "/", "")
            .lines()
            .map(String::stripTrailing)
            .toList();
    if (command.startsWith("incident list") && !printed.isEmpty()) {
      call = printed.get(0).split(" ", 2)[0];
    }
    int size = printed.size();
    List<String> shown =
        most < 0
            ? printed.subList(Math.max(0, size + most), size)
            : printed.subList(0, Math.min(most, size));
    return String.join("\n", shown) + "\n";
  }

  /** Words as a shell would cut them, single quotation marks taken off; samples/ is found. */
  private String[] words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile("'([^']*)'|(\\S+)").matcher(command);
    while (word.find()) {
      String plain = word.group(1) != null ? word.group(1) : word.group(2);
      words.add(
          plain.equals("$CALL")
              ? call
              : plain.startsWith("samples") ? ROOT.resolve(plain).toString() : plain);
    }
    return words.toArray(String[]::new);
  }

  @Test
  void theFirstArticleAndItsDocumentsAreOneIncidentForTheCall() throws IOException {
    Path article = Path.of("../../shared/articles/000_db683442252db6f4.txt");
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.exists(article), "the first article is not there; it is not published");
    run("ingest " + article + " --outlet Article", ALL);
    run("ingest samples/official.jsonl", ALL);
    String calls = run("incident list --party RUS --on 2021-12-07 --format jsonl", ALL);

    String call =
        calls
            .lines()
            .filter(line -> line.contains("\"medium\":\"video\""))
            .findFirst()
            .orElseThrow();
    assertThat(call).contains("\"parties\":[\"RUS\",\"USA\"]");
    String id = call.replaceAll(".*?\"id\":\"(i-[0-9a-f]+)\".*", "$1");
    String matrix = run("accounts " + id, ALL);
    assertThat(matrix)
        .contains("White House (USA): 4 origins")
        .contains("Kremlin (RUS): 1 origin")
        .contains("Article (press): 1 origin");
  }
}
