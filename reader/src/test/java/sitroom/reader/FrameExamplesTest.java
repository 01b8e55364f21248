package sitroom.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sitroom.knowledge.Knowledge;
import sitroom.knowledge.Table;
import sitroom.model.ActorMention;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.reader.parse.NetworkParser;
import sitroom.reader.parse.SplittingWords;

/** Every sense of the English pack comes with a sentence, and is read from it. */
class FrameExamplesTest {
  private static final Path ROOT = root();
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
  private static final String ANYTHING = "*";
  private static final String NOTHING = "-";

  @Test
  void everyExampleIsReadAsItsRowSays() {
    Knowledge knowledge = Knowledge.loadAll(ROOT.resolve("packs"));
    SplittingWords words = SplittingWords.of(knowledge.tables("splitting.tsv").get(0));
    List<String> misread = new ArrayList<>();
    int examples = 0;
    try (NetworkParser parser =
        NetworkParser.load(words, name -> Files.newInputStream(ROOT.resolve("network").resolve(name)))) {
      Reader reader = new Reader(knowledge, parser);
      for (Table.Row row : knowledge.rows("frames/")) {
        Optional<String> example = row.optional("example");
        if (example.isPresent()) {
          examples++;
          List<Entry> entries = reader.read(Document.of(example.get()).withPublished(DAY)).entries();
          if (entries.stream().noneMatch(entry -> isAsExpected(entry, row.get("expect")))) {
            misread.add(row.place() + " " + example.get() + " wants " + row.get("expect") + ", is " + shown(entries));
          }
        }
      }
    }

    assertThat(misread).isEmpty();
    assertThat(examples).isGreaterThan(1000);
  }

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("packs")) ? here : here.resolve("..").normalize();
  }

  /** {@code EVENT/speech act/SOURCE/TARGET}; {@code -} is nothing, {@code *} anything. */
  private static boolean isAsExpected(Entry entry, String expected) {
    String[] parts = expected.split("/", -1);
    return agrees(parts[0], entry.event().map(event -> List.of(event.code())).orElse(List.of()))
        && agrees(parts[1], entry.speechAct().map(act -> List.of(act.code())).orElse(List.of()))
        && agrees(parts[2], sides(entry.source()))
        && agrees(parts[3], sides(entry.target()));
  }

  private static boolean agrees(String expected, List<String> found) {
    return switch (expected) {
      case ANYTHING -> true;
      case NOTHING -> found.isEmpty();
      default -> found.contains(expected);
    };
  }

  private static List<String> sides(List<ActorMention> actors) {
    return actors.stream().map(ActorMention::side).toList();
  }

  private static String shown(List<Entry> entries) {
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries) {
      lines.add(
          entry.event().map(event -> event.code()).orElse(NOTHING)
              + "/"
              + entry.speechAct().map(act -> act.code()).orElse(NOTHING)
              + "/"
              + String.join("+", sides(entry.source()))
              + "/"
              + String.join("+", sides(entry.target())));
    }
    return lines.toString();
  }
}
