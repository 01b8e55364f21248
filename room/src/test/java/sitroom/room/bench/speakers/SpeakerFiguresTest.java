package sitroom.room.bench.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.model.Document;
import sitroom.model.Span;
import sitroom.room.Home;
import sitroom.room.SetUpException;

/** Who names the right speaker how often, and what counts as right. */
class SpeakerFiguresTest {
  private static final Document STORY =
      Document.of("“The pass is closed,” King Rudolf’s envoy said.");

  private static SpokenQuotation quotation(String id, String... speaker) {
    return new SpokenQuotation(id, STORY, new Span(0, 21), List.of(speaker));
  }

  private static List<Told> told(String... names) {
    return List.of(new Told(new Span(1, 20), List.of(names)));
  }

  @Test
  void aLongerNameNamesTheSameSpeaker() {
    assertThat(quotation("1", "Rudolf").isSaidBy("King Rudolf of Ruritania")).isTrue();
    assertThat(quotation("1", "Rudolf").isSaidBy("King Rudolf’s")).isTrue();
    assertThat(quotation("1", "father", "Rudolf").isSaidBy("his father")).isTrue();
  }

  @Test
  void aPartOfAnotherNameDoesNot() {
    assertThat(quotation("1", "Rudolf").isSaidBy("Rudolfine")).isFalse();
    assertThat(quotation("1", "Lee").isSaidBy("Leeds")).isFalse();
  }

  @Test
  void whoNamesNobodyLosesRecallAndNotPrecision() {
    List<SpokenQuotation> gold =
        List.of(quotation("1", "Rudolf"), quotation("2", "Rudolf"), quotation("3", "Rudolf"));

    SpeakerFigures figures =
        SpeakerFigures.of(gold, Map.of("1", told("King Rudolf"), "2", told(), "3", told("Flavia")));

    assertThat(figures).isEqualTo(new SpeakerFigures(3, 3, 2, 1));
    assertThat(figures.precision()).isEqualTo(0.5);
    assertThat(figures.recall()).isBetween(0.33, 0.34);
  }

  @Test
  void aQuotationElsewhereIsNotTheOneThatIsAskedFor() {
    Told elsewhere = new Told(new Span(30, 40), List.of("King Rudolf"));

    assertThat(quotation("1", "Rudolf").namesIn(List.of(elsewhere))).isEmpty();
  }

  @Test
  void thePeersLinesHoldBothNamesItGives() throws IOException {
    List<Told> read = PeerSpeakers.told(List.of("3\t9\the\tKing Rudolf", "12\t20\t\t"));

    assertThat(read.get(0).names()).containsExactly("he", "King Rudolf");
    assertThat(read.get(1).names()).isEmpty();
    assertThatThrownBy(() -> PeerSpeakers.told(List.of("warning: slow")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("warning: slow");
  }

  @Test
  void theQuotationsOfTheCheckoutStandWhereTheySayAndAreNamedInTheirTexts()
      throws IOException, SetUpException {
    Path file = Home.find().folder().resolve("bench/gold/wikinews-quotations/quotations.jsonl");
    List<SpokenQuotation> quotations = SpokenQuotation.in(file);

    assertThat(quotations).hasSize(97);
    assertThat(quotations)
        .allSatisfy(
            one -> {
              assertThat(one.span().of(one.document().text())).matches("(?s)[\"“].*[\"”]");
              assertThat(one.isSaidBy(one.document().text())).as(one.id()).isTrue();
            });
  }

  @Test
  void aLineWithoutASpeakerIsToldOf(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("set.jsonl"),
            "{\"id\":\"q1\",\"text\":\"words\",\"quotation\":{\"start\":0,\"end\":2},\"speaker\":[]}");

    assertThatThrownBy(() -> SpokenQuotation.in(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("q1 lacks");
  }
}
