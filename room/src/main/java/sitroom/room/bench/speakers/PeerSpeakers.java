package sitroom.room.bench.speakers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sitroom.model.Span;
import sitroom.room.TemporaryFolder;
import sitroom.room.bench.PeerProgram;

/** Whose words Stanford CoreNLP's quote annotator says the quotations of documents are. */
public final class PeerSpeakers {
  private static final int CELLS = 4;

  private final PeerProgram program;

  /**
   * The peer's program.
   *
   * @param home the folder of the checkout
   * @throws IOException where the folder has no such program
   */
  public PeerSpeakers(Path home) throws IOException {
    this.program = new PeerProgram(home);
  }

  /**
   * All quotations of the gold's documents, by the gold's ids.
   *
   * @throws IOException where Maven is not there, or the peer's program fails; the message holds
   *     what it said
   */
  public Map<String, List<Told>> of(List<SpokenQuotation> gold) throws IOException {
    Path folder = Files.createTempDirectory("sitroom-speakers");
    try {
      for (SpokenQuotation one : gold) {
        Files.writeString(folder.resolve(one.id() + ".txt"), one.document().text());
      }
      program.run(program.command(folder, 1, List.of("-Dbench.main=bench.CoreNlpQuotes")));
      Map<String, List<Told>> told = new LinkedHashMap<>();
      for (SpokenQuotation one : gold) {
        told.put(one.id(), told(Files.readAllLines(folder.resolve(one.id() + ".quotes"))));
      }
      return told;
    } finally {
      TemporaryFolder.remove(folder);
    }
  }

  /**
   * Reads lines of four cells between tabs: start, end, the words that name the speaker, and the
   * longest name the peer found for the same person.
   */
  static List<Told> told(List<String> lines) throws IOException {
    List<Told> told = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length != CELLS) {
        throw new IOException("the peer wrote a line that is none of its own: " + line);
      }
      Span span = new Span(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]));
      told.add(
          new Told(span, Stream.of(cells[2], cells[3]).filter(name -> !name.isEmpty()).toList()));
    }
    return told;
  }
}
