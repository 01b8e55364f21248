package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sitroom.model.LedgerCsv;

/** What docs/ says of the command line is so. */
class DocumentationTest {
  private static final Path DOCS = Path.of("../docs");

  private static List<String> found(String pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void theColumnsOfTheCsvAreDocumentedInTheirOrder() throws IOException {
    String csv = Files.readString(DOCS.resolve("ledger.md")).split("## CSV", -1)[1];
    List<String> documented = new ArrayList<>();
    csv.lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(0, line.indexOf('|', 1)))
        .forEach(cell -> documented.addAll(found("`([a-z_]+)`", cell)));

    assertThat(String.join(",", documented)).isEqualTo(LedgerCsv.header().strip());
  }

  @Test
  void theFieldsOfTheJsonAreDocumentedInTheirOrder() throws IOException {
    String json = Files.readString(DOCS.resolve("ledger.md")).split("## CSV", -1)[0];
    List<String> documented = new ArrayList<>();
    json.lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(0, line.indexOf('|', 1)))
        .forEach(cell -> documented.addAll(found("`([a-zA-Z]+)`", cell)));
    String line =
        Run.withInput("Ruritania invaded Borduria.", "read", "--format", "jsonl", "-").out();

    assertThat(found("\"([a-zA-Z]+)\":", withoutInside(line))).isEqualTo(documented);
  }

  /** Leaves only the fields of the outermost object. */
  private static String withoutInside(String line) {
    String inside = line.strip().substring(1);
    for (String before = ""; !before.equals(inside); ) {
      before = inside;
      inside = inside.replaceAll("\\{[^{}]*}|\\[[^\\[\\]]*]", "0");
    }
    return inside;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "explain",
        "parse",
        "ingest",
        "watch",
        "search",
        "incident list",
        "incident show",
        "incident join",
        "incident split",
        "incident undo",
        "incident rebuild",
        "accounts",
        "serve",
        "bench room",
        "failures list",
        "failures retry",
        "reread",
        "diff",
        "tripwires",
        "tripwires add",
        "tripwires remove",
        "tripwires rebuild",
        "commitments",
        "measures",
        "obligations",
        "positions",
        "indicators",
        "questions add",
        "questions list",
        "questions remove",
        "what-if",
        "brief",
        "ledger backup",
        "ledger restore",
        "ledger check",
        "ledger export",
        "ledger import",
        "sources add",
        "sources list",
        "sources remove",
        "sources import",
        "sources export",
        "pack list",
        "pack check",
        "bench accuracy",
        "bench parser",
        "bench speed",
        "bench ledger",
        "bench quotes",
        "bench peers",
        "bench confidence",
        "quotes",
        "correct",
        "corrections list",
        "bench accounts",
        "bench fuse",
        "completion"
      })
  void everyDocumentedCommandIsThere(String command) throws IOException {
    String arguments = "help " + command;

    assertThat(Files.readString(DOCS.resolve("cli.md"))).contains("`sitroom " + command);
    assertThat(Run.of(arguments.split(" ", -1)).out()).startsWith("Usage: sitroom " + command);
  }

  @Test
  void everyExitStatusIsDocumented() throws IOException {
    assertThat(found("(?m)^\\| (\\d+) \\|", Files.readString(DOCS.resolve("cli.md"))))
        .containsExactly("0", "1", "2", "3", "70");
  }
}
