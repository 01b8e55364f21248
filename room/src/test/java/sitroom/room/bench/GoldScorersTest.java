package sitroom.room.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sitroom.model.Document;

/**
 * The figures are those of the scorers that come with the gold, on ledgers that are partly right.
 */
class GoldScorersTest {
  private static final Path GOLD = Path.of("../../shared/gold");

  @TempDir Path folder;

  @BeforeEach
  void needsGoldAndPython() {
    Assumptions.assumeTrue(Files.isDirectory(GOLD), "there is no " + GOLD);
    Assumptions.assumeTrue(runs("python3", "--version"), "there is no python3");
  }

  private static boolean runs(String... command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "article-dev, score_statements.py",
    "statements-dev, score_statements.py",
    "readings-dev, score_statements.py",
    "plover-dev, score_plover.py",
    "plv-dev, score_plv.py",
    "calls-dev, score_calls.py"
  })
  void figuresAgree(String name, String script) throws IOException {
    List<JsonNode> gold = JsonText.lines(GOLD.resolve(name + ".jsonl"));
    GoldSet set =
        GoldSet.in(GOLD).sets().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    List<JsonNode> entries = ledger(name, gold, set);
    Path file = folder.resolve("ledger.jsonl");
    Files.write(file, entries.stream().map(JsonNode::toString).toList());

    Score score = set.scorer().score(new Ledger(entries));

    assertThat((JsonNode) score.figures()).isEqualTo(python(script, name, file));
    assertThat(score.errors()).isNotEmpty();
  }

  private static List<JsonNode> ledger(String name, List<JsonNode> gold, GoldSet set)
      throws IOException {
    SyntheticLedger ledger = new SyntheticLedger();
    return switch (name) {
      case "plover-dev" -> ledger.forPlover(gold).entries();
      case "plv-dev" -> ledger.forPlv(gold).entries();
      case "calls-dev" -> ledger.forCalls(gold).entries();
      default -> {
        Map<String, String> texts = new HashMap<>();
        for (Document document : set.scorer().documents()) {
          texts.put(document.uri().orElse(""), document.text());
        }
        yield ledger.forStatements(gold, texts).entries();
      }
    };
  }

  private JsonNode python(String script, String name, Path ledger) throws IOException {
    Path out = folder.resolve("figures.json");
    Process process =
        new ProcessBuilder(
                "python3",
                GOLD.resolve(script).toString(),
                GOLD.resolve(name + ".jsonl").toString(),
                ledger.toString(),
                "--json")
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor()).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return JsonText.parsed(Files.readString(out, StandardCharsets.UTF_8), script);
  }
}
