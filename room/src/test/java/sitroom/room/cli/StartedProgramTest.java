package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.model.Entry;
import sitroom.model.Evidence;
import sitroom.model.JsonLineException;
import sitroom.model.LedgerJson;

/** Starts the program as its own process, with the packs and the network of this checkout. */
class StartedProgramTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path folder;

  private Run start(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dsitroom.home=" + HOME);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    File out = folder.resolve("out").toFile();
    File err = folder.resolve("err").toFile();
    ProcessBuilder program = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
    program.environment().remove("COLUMNS");
    Process process = program.start();
    int status = process.waitFor();
    return new Run(status, Files.readString(out.toPath()), Files.readString(err.toPath()));
  }

  @Test
  void aFileIsReadWithTheRealReader() throws IOException, InterruptedException, JsonLineException {
    Assumptions.assumeTrue(
        Files.exists(HOME.resolve("network/english-l4.onnx")), "there is no network");
    String text =
        "Germany accused Russia on Tuesday of a breach of the treaty. “Naïve” said nobody.\n";
    Path file = folder.resolve("treaty.txt");
    Files.writeString(file, text, StandardCharsets.UTF_8);

    Run run = start("read", file.toString(), "--format", "jsonl", "--published", "2022-02-02");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      Entry entry = LedgerJson.read(line);
      assertThat(entry.uri()).contains("treaty.txt");
      for (Evidence piece : entry.evidence()) {
        assertThat(piece.span().of(text)).isEqualTo(piece.text());
      }
    }
  }

  @Test
  void theReadmeShowsWhatTheSamplesGive() throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        Files.exists(HOME.resolve("network/english-l4.onnx")), "there is no network");
    String readme = Files.readString(HOME.resolve("README.md"));
    String shown =
        List.of(readme.split("```", -1)).stream()
            .filter(block -> block.stripLeading().startsWith("threat "))
            .findFirst()
            .orElseThrow();

    Run run = start("read", HOME.resolve("samples").toString(), "--quiet");

    assertThat(run.status()).isZero();
    for (String entry : shown.strip().split("\n\n", -1)) {
      assertThat(run.out()).contains(entry);
    }
  }

  @Test
  void aMissingFileIsSaidToBe() throws IOException, InterruptedException {
    Run run = start("read", folder.resolve("none.txt").toString());

    assertThat(run.status()).isEqualTo(ExitStatus.NOTHING_READ);
    assertThat(run.err()).contains("none.txt: there is no such file");
  }

  @Test
  void theHelpNeedsNoHome() throws IOException, InterruptedException {
    assertThat(start("--help").out()).startsWith("Usage: sitroom");
    assertThat(start("--version").out()).startsWith("sitroom ");
  }
}
