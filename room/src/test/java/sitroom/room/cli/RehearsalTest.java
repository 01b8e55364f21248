package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.room.PatternReader;

class RehearsalTest {
  @TempDir Path folder;

  @Test
  void theUsualCommandsAllEndWell() throws Exception {
    Path article = folder.resolve("article.txt");
    Files.writeString(article, "If Kenya closes the pass, Chad will close the port.\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            Terminal.NONE);

    int status =
        Rehearsal.run(
            new Program(streams, packs -> new PatternReader()),
            folder,
            List.of(article.toString()));

    assertThat(status).as(out.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(folder.resolve("ledger.db")).exists();
  }
}
