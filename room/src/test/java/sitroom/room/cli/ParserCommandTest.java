package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the network of this checkout on a treebank of one sentence. */
class ParserCommandTest {
  private static final String SENTENCE =
      """
      # newdoc id = one
      # text = The envoys left Geneva.
      1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tNER=O
      2\tenvoys\tenvoy\tNOUN\tNNS\t_\t3\tnsubj\t_\tNER=O
      3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tNER=O
      4\tGeneva\tGeneva\tPROPN\tNNP\t_\t3\tobj\t_\tNER=B-LOC|SpaceAfter=No
      5\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\tNER=O

      """;

  @TempDir private Path folder;

  @BeforeEach
  void aTreebank() throws IOException {
    try (Writer file =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(folder.resolve("small-test.conllu.gz"))),
            StandardCharsets.UTF_8)) {
      file.write(SENTENCE);
    }
  }

  @Test
  void figuresAreGivenWithPeoplesWordsAndFromTheTextAlone() {
    Run run = Run.of("bench", "parser", "--data", folder.toString(), "--rounds", "1");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("sentences a second on one core");
    assertThat(run.out().lines().filter(line -> line.startsWith("small-test")))
        .singleElement()
        .asString()
        .contains(" 100.0 100.0 100.0 |");
    assertThat(run.out()).contains("  from the text alone");
  }

  @Test
  void anUnknownTreebankIsNamedBesideThoseThereAre() {
    Run run = Run.of("bench", "parser", "--data", folder.toString(), "large-test");

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("'large-test' among: small-test");
  }

  @Test
  void whereThereAreNoTreebanksItSaysWhereItLooked() {
    Run run = Run.of("bench", "parser", "--data", folder.resolve("none").toString());

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("there are no treebanks").contains("none");
  }
}
