package sitroom.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sitroom.knowledge.Table;
import sitroom.model.EventType;
import sitroom.model.Factuality;
import sitroom.model.SpeechAct;

/** The packs that come with Sitroom. */
class RealPacksTest {
  static final Path PACKS = Path.of("../packs");
  private static final Path WORLD = PACKS.resolve("world");
  private static final Path CODEBOOK = PACKS.resolve("codebook");

  static Stream<Path> packs() throws IOException {
    try (Stream<Path> folders = Files.list(PACKS)) {
      return folders.filter(PackFolder::isPack).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void hasNoProblems(Path folder) {
    assertThat(PackCheck.check(folder)).isEmpty();
  }

  @Test
  void allOfThemCanBeLoadedTogether() throws IOException {
    PackSet set = PackSet.load(packs().toList());

    assertThat(set.rows("people")).hasSizeGreaterThan(9000);
    assertThat(set.laterRows("people")).hasSizeGreaterThan(13000);
  }

  @Test
  void theCodebookHasTheCodesOfTheModel() {
    Pack codebook = PackFolder.open(CODEBOOK);

    assertThat(column(codebook.table("events.tsv"), "code"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(EventType.values()).map(EventType::code).toList());
    assertThat(column(codebook.table("speech-acts.tsv"), "code"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(SpeechAct.values()).map(SpeechAct::code).toList());
    assertThat(column(codebook.table("factuality.tsv"), "code"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Factuality.values()).map(Factuality::code).toList());
    for (Table.Row event : codebook.table("events.tsv").rows()) {
      String quad = EventType.ofCode(event.get("code")).orElseThrow().quad().name();
      assertThat(event.get("quad").replace(' ', '_')).isEqualToIgnoringCase(quad);
    }
  }

  @Test
  void theCodebookIsAsLargeAsTheManualSays() {
    Pack codebook = PackFolder.open(CODEBOOK);

    assertThat(codebook.table("modes.tsv").rows()).hasSize(67);
    assertThat(codebook.table("contexts.tsv").rows()).hasSize(37);
  }

  @Test
  void sanctionsAreSanctionsThoughTheConversionTableCallsThemCoercion() {
    assertThat(PackFolder.open(CODEBOOK).table("cameo.tsv").rows())
        .filteredOn(row -> row.get("code").equals("163"))
        .extracting(row -> row.get("event"))
        .containsExactly("SANCTION");
  }

  @Test
  void everyMemberOfTheUnitedNationsHasANameAnAdjectiveAndACapital() {
    List<Table.Row> states =
        PackFolder.open(WORLD).table("countries.tsv").rows().stream()
            .filter(row -> row.get("type").equals("state"))
            .toList();

    assertThat(states).hasSize(193);
    assertThat(states)
        .allSatisfy(
            state -> {
              assertThat(state.list("adjectives")).as(state.place()).isNotEmpty();
              assertThat(state.list("capitals")).as(state.place()).isNotEmpty();
            });
  }

  @Test
  void noAdjectiveBelongsToTwoPresentStates() {
    List<String> adjectives =
        PackFolder.open(WORLD).table("countries.tsv").rows().stream()
            .filter(row -> row.get("to").isEmpty())
            .flatMap(row -> row.list("adjectives").stream())
            .toList();

    assertThat(adjectives).doesNotHaveDuplicates();
  }

  private static List<String> column(Table table, String column) {
    return table.rows().stream().map(row -> row.get(column)).toList();
  }
}
