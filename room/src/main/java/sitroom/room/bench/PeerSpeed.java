package sitroom.room.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sitroom.model.Document;
import sitroom.room.TemporaryFolder;

/** Measures Stanford CoreNLP on the same documents. */
public final class PeerSpeed {
  private static final String PREFIX = "speed:";

  private final PeerProgram program;

  /**
   * The peer's program.
   *
   * @param home the folder of the checkout
   * @throws IOException where the folder has no such program
   */
  public PeerSpeed(Path home) throws IOException {
    this.program = new PeerProgram(home);
  }

  /** The command that measures the texts in a folder. */
  public List<String> command(Path texts, int rounds) {
    return program.command(texts, rounds, List.of());
  }

  /**
   * Runs the measurement.
   *
   * @throws IOException where Maven is not there, or the peer's program fails; the message holds
   *     what it said
   */
  public Throughput of(List<Document> documents, int rounds) throws IOException {
    Path texts = Files.createTempDirectory("sitroom-speed");
    try {
      for (int i = 0; i < documents.size(); i++) {
        Files.writeString(
            texts.resolve(String.format(java.util.Locale.ROOT, "%06d.txt", i)),
            documents.get(i).text());
      }
      return parsed(program.run(command(texts, rounds)));
    } finally {
      TemporaryFolder.remove(texts);
    }
  }

  /**
   * Reads lines such as {@code speed: words 4512}; what else Maven and the peer print is passed
   * over.
   */
  static Throughput parsed(List<String> lines) throws IOException {
    Map<String, Double> values = new TreeMap<>();
    List<Double> rounds = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(PREFIX)) {
        String[] words = line.substring(PREFIX.length()).strip().split(" ", -1);
        if (words[0].equals("round")) {
          rounds.add(Double.parseDouble(words[1]));
        } else {
          values.put(words[0], Double.parseDouble(words[1]));
        }
      }
    }
    for (String name : List.of("load", "documents", "words", "sentences", "peak")) {
      if (!values.containsKey(name)) {
        throw new IOException(
            "the peer's measurement printed no " + name + ": " + String.join("\n", lines));
      }
    }
    return new Throughput(
        values.getOrDefault("load", 0.0),
        values.getOrDefault("documents", 0.0).intValue(),
        values.getOrDefault("words", 0.0).intValue(),
        values.getOrDefault("sentences", 0.0).intValue(),
        rounds,
        values.getOrDefault("peak", 0.0).longValue());
  }
}
