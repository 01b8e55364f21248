package sitroom.room.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A small checkout with the real launcher in it. Its Java only writes down what it was started
 * with, and its Maven only puts jars where the build puts them.
 */
final class Checkout {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> SYSTEM_TOOLS =
      List.of(
          "basename",
          "cat",
          "dirname",
          "find",
          "head",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "rmdir",
          "sed",
          "sleep",
          "touch",
          "uname");

  /** What the build leaves behind. */
  static final String BUILD =
      """
      echo built >> builds
      mkdir -p room/target/sitroom/lib
      touch room/target/sitroom/lib/sitroom-room-1.jar room/target/sitroom/lib/onnxruntime-1.jar
      touch room/target/sitroom/built
      """;

  private final Path folder;
  private final Path tools;

  /** What a start printed, and how it ended. */
  record Outcome(int status, String out, String err) {}

  Checkout(Path folder, Path launcher) throws IOException {
    this.folder = folder;
    this.tools = Files.createDirectories(folder.resolve("tools"));
    Files.copy(launcher, folder.resolve("sitroom"));
    Files.createDirectories(source().getParent());
    Files.writeString(source(), "class Source {}");
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Files.writeString(folder.resolve("room/pom.xml"), "<project/>");
    java("17.0.15");
    maven(BUILD);
  }

  Path folder() {
    return folder;
  }

  Path source() {
    return folder.resolve("room/src/main/java/Source.java");
  }

  int builds() throws IOException {
    Path builds = folder.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  /** Replaces the Java by one that says that it has this version. */
  void java(String version) throws IOException {
    Path bin = Files.createDirectories(tools.resolve("jdk/bin"));
    Files.writeString(
        tools.resolve("jdk/release"),
        "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
    script(bin.resolve("java"), "for word in \"$@\"; do echo \"$word\"; done");
  }

  void maven(String commands) throws IOException {
    script(Files.createDirectories(tools.resolve("bin")).resolve("mvn"), commands);
  }

  /** As if on another kind of machine, as {@code uname -s} and {@code uname -m} say it. */
  void machine(String system, String processor) throws IOException {
    script(
        tools.resolve("bin/uname"),
        "case $1 in -s) echo " + system + " ;; -m) echo " + processor + " ;; esac");
  }

  void withoutMaven() throws IOException {
    Files.delete(tools.resolve("bin/mvn"));
  }

  /** As if the source had been saved after the last build. */
  void saveSource() throws IOException {
    Files.setLastModifiedTime(source(), FileTime.from(Instant.now().plusSeconds(5)));
  }

  Outcome start(String... arguments) throws IOException, InterruptedException {
    return finish(begin(folder.resolve("sitroom"), arguments));
  }

  Process begin(Path launcher, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(List.of("HOME", "TMPDIR"));
    environment.put(
        "PATH", tools.resolve("bin") + ":" + tools.resolve("jdk/bin") + ":/usr/bin:/bin");
    if (!Files.exists(tools.resolve("bin/mvn"))) {
      environment.put("PATH", systemToolsWithoutMaven() + ":" + tools.resolve("jdk/bin"));
    }
    return builder.start();
  }

  Outcome finish(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the launcher hangs: " + err);
    }
    return new Outcome(process.exitValue(), out, err);
  }

  /** The machine's own tools that the launcher calls, in a folder without a Maven. */
  private Path systemToolsWithoutMaven() throws IOException {
    Path bin = Files.createDirectories(tools.resolve("system"));
    for (String name : SYSTEM_TOOLS) {
      Path tool =
          Files.exists(Path.of("/bin", name)) ? Path.of("/bin", name) : Path.of("/usr/bin", name);
      script(bin.resolve(name), "exec " + tool + " \"$@\"");
    }
    return bin;
  }

  private static void script(Path file, String commands) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make executable: " + file);
    }
  }
}
