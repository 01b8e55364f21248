package sitroom.room.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sitroom.room.PatternReader;

class OutputTest {
  @TempDir Path folder;

  /** Fails like a pipe whose reader has gone, or a disk that is full. */
  private static final class FailingStream extends OutputStream {
    private final String reason;

    FailingStream(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int unit) throws IOException {
      throw new IOException(reason);
    }
  }

  private int read(OutputStream out, OutputStream err, String... arguments) {
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.NONE);
    return new Program(streams, packs -> new PatternReader()).run(arguments);
  }

  private Path documents(int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String slow = i % 7 == 0 ? " It was slow." : "";
      lines
          .append("{\"text\":\"Ruritania invaded Borduria.")
          .append(slow)
          .append(" No ")
          .append(i)
          .append(".\"}\n");
    }
    return Files.writeString(folder.resolve("d.jsonl"), lines);
  }

  @Test
  void aClosedPipeIsNoError() throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int status = read(new FailingStream("Broken pipe"), err, "read", documents(50).toString());

    assertThat(status).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aFullDiskIsOne() throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int status =
        read(new FailingStream("No space left on device"), err, "read", documents(50).toString());

    assertThat(status).isEqualTo(ExitStatus.INTERNAL_ERROR);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("sitroom: cannot write the output: No space left on device\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "jsonl", "csv"})
  void theOutputDoesNotDependOnTheNumberOfJobs(String format) throws IOException {
    String path = documents(40).toString();
    Run alone = Run.of("read", "--format", format, "--jobs", "1", path);

    assertThat(alone.out()).isNotEmpty();
    assertThat(Run.of("read", "--format", format, "--jobs", "8", path)).isEqualTo(alone);
  }

  @Test
  void coloursOnlyAddToWhatIsSaid() throws IOException {
    String path = documents(2).toString();
    Run plain = Run.on(new Terminal(true, true, false, 100), new byte[0], "read", path);
    Run coloured = Run.on(new Terminal(true, true, true, 100), new byte[0], "read", path);

    assertThat(coloured.out()).contains("\u001B[1m");
    assertThat(coloured.out().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain.out());
  }
}
