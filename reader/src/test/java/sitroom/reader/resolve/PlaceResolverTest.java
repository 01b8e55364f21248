package sitroom.reader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import sitroom.knowledge.PlaceWords;
import sitroom.knowledge.Table;
import sitroom.model.EventType;
import sitroom.model.Kind;
import sitroom.model.SpeechAct;
import sitroom.model.Where;
import sitroom.reader.extract.Draft;
import sitroom.reader.parse.ParsedText;

/**
 * Where an act happened. Rows of {@code places/acts.tsv}: a text, the word of the act, its event
 * (for words: the speech act), the name of the place and its country; {@code -} where the text does
 * not say.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaceResolverTest {
  private DraftTexts texts;
  private PlaceWords words;

  @BeforeAll
  void load() {
    texts = new DraftTexts();
    words = PlaceWords.of(texts.knowledge().rows("place-words.tsv"));
  }

  @AfterAll
  void close() {
    texts.close();
  }

  @TestFactory
  Stream<DynamicTest> actsOfTheTable() {
    return DateExpressionTest.rows("/places/acts.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(row.get("act") + ": " + row.get("text"), () -> check(row)));
  }

  private void check(Table.Row row) {
    Optional<Where> where =
        where(row.get("text"), row.get("act"), row.get("event"), row.optional("mode"));
    String found =
        where.map(place -> place.name() + " " + place.country().orElse("none")).orElse("-");
    assertThat(found).as(row.place()).isEqualTo(row.get("expected"));
  }

  private Optional<Where> where(String text, String act, String code, Optional<String> mode) {
    ParsedText parsed = texts.parse(text, Optional.empty(), false);
    Optional<EventType> event = EventType.ofCode(code);
    Optional<SpeechAct> speech = event.isEmpty() ? SpeechAct.ofCode(code) : Optional.empty();
    Kind kind = event.isPresent() ? Kind.MATERIAL : Kind.VERBAL;
    Draft draft = DraftTexts.draft(parsed, act, kind, speech, event, mode, Optional.empty());
    return PlaceResolver.forDocument(parsed, texts.knowledge().places(), words, Packs.timeWords())
        .where(draft);
  }

  @Test
  void theWordsOfAPlaceAreThoseOfTheText() {
    String text = "Rockets hit two Iraqi air bases at dawn.";
    Where where = where(text, "hit", "ASSAULT", Optional.empty()).orElseThrow();
    assertThat(where.text()).isEqualTo("Iraqi air bases");
    assertThat(where.span().orElseThrow().of(text)).isEqualTo("Iraqi air bases");
  }
}
