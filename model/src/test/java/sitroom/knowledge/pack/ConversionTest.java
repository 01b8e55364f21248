package sitroom.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tables of the world pack are what its script makes of the raw tables, which lie outside the
 * repository.
 */
class ConversionTest {
  private static final Path WORLD = RealPacksTest.PACKS.resolve("world");
  private static final Path RAW = Path.of("../../shared/knowledge");

  @TempDir Path out;

  @Test
  void makesTheTablesThatAreThere() throws IOException, InterruptedException {
    assumeTrue(Files.isDirectory(RAW), "the raw tables are not beside the repository");
    assumeTrue(runs("python3", "--version"), "there is no python3");

    assertThat(
            runs("python3", WORLD.resolve("convert.py").toString(), RAW.toString(), out.toString()))
        .isTrue();

    List<Path> made = list(out);
    assertThat(made).hasSizeGreaterThan(15);
    for (Path table : made) {
      Path kept = WORLD.resolve(table.getFileName());
      assertThat(content(table)).as("%s", table.getFileName()).isEqualTo(content(kept));
    }
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .start();
      return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Packed files are compared unpacked: two versions of a packer need not write the same bytes. */
  private static byte[] content(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!file.toString().endsWith(".gz")) {
      return bytes;
    }
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return plain.readAllBytes();
    }
  }
}
