package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.room.Home;

class PackCommandTest {
  private static final String MANIFEST =
      """
      {"format":1,"name":"own","title":"Own words","version":"1","licence":"Apache-2.0","description":"For a test.",
       "tables":[{"file":"words.tsv","kind":"words","key":["word"],"what":"Words.",
         "columns":[{"name":"word","type":"id","required":true,"what":"The word."}]}]}\
      """;

  @TempDir Path home;

  @BeforeEach
  void makeHome() throws IOException {
    Files.createDirectories(home.resolve("network"));
    Path pack = Files.createDirectories(home.resolve("packs/own"));
    Files.writeString(pack.resolve("pack.json"), MANIFEST);
    Files.writeString(pack.resolve("LICENSE"), "Apache-2.0\n");
    Files.writeString(pack.resolve("words.tsv"), "word\npass\n");
    System.setProperty(Home.PROPERTY, home.toString());
  }

  @AfterEach
  void clear() {
    System.clearProperty(Home.PROPERTY);
  }

  @Test
  void packsAreListedWithTheirTables() {
    Run run = Run.of("pack", "list");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("own 1, Apache-2.0\n")
        .contains("Own words", "1  words.tsv", "fingerprint");
  }

  @Test
  void aFolderWithoutAManifestIsSaidToBeNone() throws IOException {
    Files.createDirectories(home.resolve("packs/stray"));
    Run run = Run.of("pack", "list");

    assertThat(run.status()).isEqualTo(ExitStatus.SET_ASIDE);
    assertThat(run.err()).contains("stray: there is no pack.json in it");
  }

  @Test
  void aPackInOrderPasses() {
    String folder = home.resolve("packs/own").toString();

    assertThat(Run.of("pack", "check", folder))
        .isEqualTo(new Run(0, folder + ": nothing is wrong\n", ""));
  }

  @Test
  void whatIsWrongIsShownWithItsLine() throws IOException {
    Path own = home.resolve("packs/own");
    Files.writeString(own.resolve("words.tsv"), "word\npass\npass\n");
    Run run = Run.of("pack", "check", own.toString());

    assertThat(run.status()).isEqualTo(ExitStatus.SET_ASIDE);
    assertThat(run.out()).startsWith("own/words.tsv:3: ");
  }

  @Test
  void whatToDoMustBeNamed() {
    assertThat(Run.of("pack").status()).isEqualTo(ExitStatus.WRONG_USAGE);
  }
}
