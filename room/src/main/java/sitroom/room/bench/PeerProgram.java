package sitroom.room.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program that runs Stanford CoreNLP. It is under the GPL and is no part of Sitroom: it lies in
 * the folder {@code bench/} of a checkout; Maven fetches CoreNLP, builds the program and starts it.
 */
public final class PeerProgram {
  private final Path project;

  /**
   * The program of a checkout.
   *
   * @param home the folder of the checkout
   * @throws IOException where the folder has no such program
   */
  public PeerProgram(Path home) throws IOException {
    this.project = home.resolve("bench").resolve("pom.xml");
    if (!Files.isRegularFile(project)) {
      throw new IOException(
          "there is no " + project + "; the comparison runs in a checkout of the sources only");
    }
  }

  /**
   * The command that measures.
   *
   * @param texts the folder with what is measured on
   * @param options further ones for Maven, such as a profile
   */
  public List<String> command(Path texts, int rounds, List<String> options) {
    List<String> command = new ArrayList<>(List.of("mvn", "-q", "-f", project.toString()));
    command.addAll(options);
    command.addAll(
        List.of(
            "compile",
            "exec:exec",
            "-Dspeed.texts=" + texts.toAbsolutePath(),
            "-Dspeed.rounds=" + rounds));
    return command;
  }

  /**
   * Runs a command to its end.
   *
   * @return the lines that it printed
   * @throws IOException where Maven is not there, or the program fails; the message holds what it
   *     said
   */
  public List<String> run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        lines.add(line);
      }
      if (process.waitFor() != 0) {
        throw new IOException("the peer's measurement failed: " + String.join("\n", lines));
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return lines;
  }
}
