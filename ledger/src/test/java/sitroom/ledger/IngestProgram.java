package sitroom.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * {@link CrashingIngest} as a program of its own. It is started dozens of times, and most of a
 * start is loading classes: so it is run once beforehand for Java to keep them, which it only does
 * of jars.
 */
final class IngestProgram {
  private static final IngestProgram SHARED = prepared();

  private final List<String> command;

  private IngestProgram(List<String> command) {
    this.command = List.copyOf(command);
  }

  /** Starts it; what it says of its own faults comes out with the tests' own. */
  static Process start(String... arguments) throws IOException {
    return SHARED.builder(arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Starts it for one who listens to what it says of its faults, and to nothing else. */
  static Process startForFaults(String... arguments) throws IOException {
    return SHARED.builder(arguments).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> all = new ArrayList<>(command);
    all.add(CrashingIngest.class.getName());
    all.addAll(List.of(arguments));
    return new ProcessBuilder(all);
  }

  private static IngestProgram prepared() {
    try {
      Path folder = Files.createTempDirectory("sitroom-ingest");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      List<String> java =
          List.of(
              ProcessHandle.current().info().command().orElse("java"),
              "-Xshare:auto",
              "-Xlog:disable",
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-Dfile.encoding=UTF-8",
              "-cp",
              jars(folder));
      Path classes = folder.resolve("classes.jsa");
      List<String> keeping = new ArrayList<>(java);
      keeping.add(1, "-XX:ArchiveClassesAtExit=" + classes);
      run(new IngestProgram(keeping), folder.resolve("scratch.db"));
      List<String> quick = new ArrayList<>(java);
      if (Files.exists(classes)) {
        quick.add(1, "-XX:SharedArchiveFile=" + classes);
      }
      return new IngestProgram(quick);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(IngestProgram program, Path ledger) throws IOException {
    try {
      program
          .builder(ledger.toString())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The class path with each folder packed into a jar. */
  private static String jars(Path folder) throws IOException {
    List<String> path = new ArrayList<>();
    for (String place :
        System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
      Path classes = Path.of(place);
      if (Files.isDirectory(classes)) {
        Path jar = folder.resolve("classes" + path.size() + ".jar");
        pack(classes, jar);
        path.add(jar.toString());
      } else {
        path.add(place);
      }
    }
    return String.join(System.getProperty("path.separator"), path);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out);
        Stream<Path> tree = Files.walk(classes)) {
      for (Path file : tree.sorted().toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        if (Files.isDirectory(file)) {
          // The library that migrates finds its folder only where the jar names it.
          if (!name.isEmpty()) {
            packed.putNextEntry(new JarEntry(name + "/"));
            packed.closeEntry();
          }
        } else {
          packed.putNextEntry(new JarEntry(name));
          try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(packed);
          }
          packed.closeEntry();
        }
      }
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      // Left for whoever clears temporary folders.
    }
  }
}
