package sitroom.sources.office;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The process that reads PDF and office files. It gets bytes and gives text back through pipes, and
 * has no part of this program in it.
 */
final class OfficeProcess implements AutoCloseable {
  private static final String MAIN = "sitroom.office.Main";

  private final Process process;
  private final Path scratch;
  private final DataOutputStream requests;
  private final DataInputStream answers;

  private OfficeProcess(Process process, Path scratch) {
    this.process = process;
    this.scratch = scratch;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  static OfficeProcess start(OfficeLimits limits) throws IOException {
    Path scratch = Files.createTempDirectory("sitroom-office");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xlog:disable",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-Dpdfbox.fontcache=" + scratch,
                "-cp",
                classPath(),
                MAIN,
                String.valueOf(limits.mostCharacters()))
            .directory(scratch.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    return new OfficeProcess(builder.start(), scratch);
  }

  /** The program's libraries lie in a folder beside those of Sitroom; in its tests with them. */
  private static String classPath() throws IOException {
    CodeSource own = OfficeProcess.class.getProtectionDomain().getCodeSource();
    try {
      Path libraries = Path.of(own.getLocation().toURI()).resolveSibling("office");
      if (Files.isDirectory(libraries)) {
        return libraries.resolve("*") + File.pathSeparator + libraries.resolveSibling("*");
      }
    } catch (URISyntaxException e) {
      throw new IOException("no folder of libraries", e);
    }
    return System.getProperty("java.class.path");
  }

  OfficeAnswer ask(String name, byte[] file) throws IOException {
    write(name.getBytes(StandardCharsets.UTF_8));
    write(file);
    requests.flush();
    return answers.readBoolean()
        ? new OfficeAnswer.Text(string(), string(), string(), string())
        : new OfficeAnswer.Nothing(string());
  }

  private void write(byte[] bytes) throws IOException {
    requests.writeInt(bytes.length);
    requests.write(bytes);
  }

  private String string() throws IOException {
    byte[] bytes = new byte[answers.readInt()];
    answers.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Ends the process, whatever it is doing, and removes what it left. */
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
      try (Stream<Path> left = Files.walk(scratch)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | java.io.UncheckedIOException e) {
      // A file of the process that stays in the folder for temporary files does no harm.
    }
  }
}
