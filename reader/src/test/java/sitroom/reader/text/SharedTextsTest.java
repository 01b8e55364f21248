package sitroom.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sitroom.model.Document;

/** Real texts that are not part of the project; where they are absent, these tests are skipped. */
class SharedTextsTest {
  private static final Path SHARED = Path.of("../../shared");

  private static PreparedText prepare(Path folder, String nameEnd) throws IOException {
    assumeTrue(Files.isDirectory(folder), () -> "there is no folder " + folder);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(nameEnd)).sorted().toList();
      assumeTrue(!found.isEmpty(), () -> "there is no file *" + nameEnd + " in " + folder);
      return EnglishRepairs.preparer().prepare(Document.of(Files.readString(found.get(0))));
    }
  }

  private static List<Block.Kind> kinds(PreparedText prepared) {
    return prepared.blocks().stream().map(Block::kind).toList();
  }

  @Test
  void theFirstArticleIsOfTheDayAfterItsPicture() throws IOException {
    PreparedText article = prepare(SHARED.resolve("articles"), ".txt");

    assertThat(article.date())
        .hasValueSatisfying(
            date -> {
              assertThat(date.day()).isEqualTo(LocalDate.of(2021, 12, 8));
              assertThat(date.assumed()).isTrue();
            });
    assertThat(kinds(article))
        .startsWith(
            Block.Kind.HEADLINE,
            Block.Kind.CAPTION,
            Block.Kind.CREDIT,
            Block.Kind.DATELINE,
            Block.Kind.PARAGRAPH)
        .endsWith(Block.Kind.BYLINE);
  }

  @Test
  void theBriefingIsCutIntoTurnsAndQuestions() throws IOException {
    PreparedText briefing = prepare(SHARED.resolve("demo"), "sullivan-briefing.txt");

    assertThat(kinds(briefing)).contains(Block.Kind.TURN, Block.Kind.QUESTION);
    assertThat(kinds(briefing)).doesNotContain(Block.Kind.PARAGRAPH);
    assertThat(briefing.blocks())
        .filteredOn(block -> block.kind() == Block.Kind.TURN)
        .extracting(block -> block.speaker().orElse(""))
        .containsOnly("MS. PSAKI", "MR. SULLIVAN");
  }

  @Test
  void theReadoutHasItsHeaderApartFromItsText() throws IOException {
    PreparedText readout = prepare(SHARED.resolve("demo"), "kremlin-readout.txt");

    assertThat(kinds(readout)).containsOnlyOnce(Block.Kind.HEADLINE).contains(Block.Kind.PARAGRAPH);
    assertThat(readout.date().map(PreparedText.DocumentDate::day))
        .hasValue(LocalDate.of(2021, 12, 7));
    assertThat(readout.text()).contains("as \"threatening\"");
  }
}
