package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
  private static final String ARTICLE = "If Kenya closes the pass, Chad will close the port.\n";

  @TempDir Path folder;

  private String list() {
    return folder.resolve("room.json").toString();
  }

  private Run watch() {
    return Run.of(
        "watch", "--once", "--list", list(), "--ledger", folder.resolve("desk.db").toString());
  }

  private void put(String name, String text) throws IOException {
    Path incoming = Files.createDirectories(folder.resolve("incoming"));
    Path file = incoming.resolve(name);
    Files.writeString(file, text);
    // A file that has just been changed may still be being written, and waits.
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
  }

  private void addIncoming() {
    Run added =
        Run.of(
            "sources",
            "add",
            folder.resolve("incoming").toString(),
            "--name",
            "Incoming",
            "--list",
            list());
    assertThat(added.status()).isEqualTo(ExitStatus.ALL_READ);
  }

  @Test
  void whatIsNewInAFolderComesIntoTheLedgerOnce() throws IOException {
    put("first.txt", ARTICLE);
    addIncoming();

    assertThat(watch().out()).startsWith("Incoming: 1 new");
    assertThat(watch().out()).isEmpty();

    put("second.txt", "Gabon will open the bridge if Ghana pays.\n");
    assertThat(watch().out()).startsWith("Incoming: 1 new");
  }

  @Test
  void whatCannotBeReadIsSetAsideAndTheRestIsRead() throws IOException {
    put("broken.txt", "\u0000\u0001\u0002");
    put("whole.txt", ARTICLE);
    addIncoming();

    Run run = watch();

    assertThat(run.out()).startsWith("Incoming: 1 new");
    assertThat(run.err()).contains("broken.txt");
    assertThat(run.status()).isEqualTo(ExitStatus.SET_ASIDE);
  }

  @Test
  void aListWithoutSourcesIsSaidToBeEmpty() {
    Run run = watch();

    assertThat(run.err()).contains("the list has no sources");
    assertThat(run.status()).isNotEqualTo(ExitStatus.ALL_READ);
  }
}
