package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(
        folder.resolve("own-set.jsonl"),
        """
        {"id":"one","text":"Ruritania invaded Borduria.","complete":true,\
        "expect":[{"event":"ASSAULT","source":["RUR"],"target":["BOR"]}]}
        {"id":"two","text":"Borduria threatened to invade Syldavia.","complete":true,\
        "expect":[{"speechAct":"threat","source":["BOR"],"target":["RUR"]}]}
        """);
    Files.writeString(folder.resolve("accounts.jsonl"), "{\"id\":\"x\",\"incident\":{}}\n");
  }

  @Test
  void figuresStandBesideTheirCounts() {
    Run run = Run.of("bench", "accuracy", "--gold", folder.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ").strip()))
        .startsWith(
            "own-set",
            "found 1.000 2/2 expectations",
            "exact 0.500 1/2 expectations",
            "slots 0.833 5/6 stated slots",
            "violations 0 of 0 that must be absent",
            "precision 1.000 2/2 entries of complete documents");
    assertThat(run.err()).isEqualTo("sitroom: not scored, of another kind: accounts\n");
  }

  @Test
  void figuresComeAsJson() {
    Run run = Run.of("bench", "accuracy", "--gold", folder.toString(), "--format", "json");

    assertThat(run.out().replaceAll("\\s", ""))
        .startsWith("{\"own-set\":{\"found\":1.0,\"exact\":0.5,");
  }

  @Test
  void errorsAreListed() {
    Run run = Run.of("bench", "accuracy", "--gold", folder.toString(), "--errors", "own-set");

    assertThat(run.out()).startsWith("two\twrong target\t{\"id\":\"e-").hasLineCount(1);
  }

  @Test
  void theLedgerCanBeKept() throws IOException {
    Path kept = folder.resolve("kept");

    Run.of("bench", "accuracy", "--gold", folder.toString(), "--ledgers", kept.toString());

    assertThat(Files.readAllLines(kept.resolve("own-set.jsonl"))).hasSize(2);
  }

  @Test
  void anUnknownSetIsSaidToBe() {
    Run run = Run.of("bench", "accuracy", "other", "--gold", folder.toString());

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).startsWith("sitroom: there is no gold set 'other' among: own-set\n");
  }

  @Test
  void goldThatIsNotThereIsSaidToBeMissing() {
    Run run = Run.of("bench", "accuracy", "--gold", folder.resolve("none").toString());

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("there is no folder", "name one by --gold");
  }
}
