package sitroom.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import sitroom.knowledge.Knowledge;
import sitroom.model.ActorMention;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.SpeechAct;
import sitroom.reader.parse.NetworkParser;
import sitroom.reader.parse.SplittingWords;

/** The reader with the project's own packs and network, opened once for all tests. */
final class ProjectReader {
  static final Path ROOT = root();
  static final Knowledge KNOWLEDGE = Knowledge.loadAll(ROOT.resolve("packs"));
  private static final Reader READER = open();

  private ProjectReader() {}

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("packs")) ? here : here.resolve("..").normalize();
  }

  private static Reader open() {
    SplittingWords words = SplittingWords.of(KNOWLEDGE.tables("splitting.tsv").get(0));
    NetworkParser parser =
        NetworkParser.load(
            words, name -> Files.newInputStream(ROOT.resolve("network").resolve(name)));
    return new Reader(KNOWLEDGE, parser);
  }

  static Reading read(String text, LocalDate published) {
    return READER.read(Document.of(text).withPublished(published));
  }

  /** An entry in one line: event/speech act/source/target. */
  static String line(Entry entry) {
    return String.join(
        "/",
        entry.event().map(EventType::code).orElse("-"),
        entry.speechAct().map(SpeechAct::code).orElse("-"),
        sides(entry.source()),
        sides(entry.target()));
  }

  static String sides(List<ActorMention> actors) {
    return actors.isEmpty()
        ? "-"
        : actors.stream().map(ActorMention::side).sorted().collect(Collectors.joining("+"));
  }

  /**
   * Whether a line is what was expected: {@code *} is anything; one of several actors is enough.
   */
  static boolean agrees(String expected, String line) {
    String[] wanted = expected.split("/", -1);
    String[] given = line.split("/", -1);
    for (int i = 0; i < wanted.length; i++) {
      boolean any = wanted[i].equals("*");
      boolean one = i >= 2 && List.of(given[i].split("\\+", -1)).contains(wanted[i]);
      if (!any && !one && !sorted(wanted[i]).equals(given[i])) {
        return false;
      }
    }
    return true;
  }

  private static String sorted(String actors) {
    return List.of(actors.split("\\+", -1)).stream().sorted().collect(Collectors.joining("+"));
  }
}
