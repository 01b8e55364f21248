package sitroom.reader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import sitroom.knowledge.Table;
import sitroom.knowledge.TimeWords;
import sitroom.model.EventType;
import sitroom.model.Kind;
import sitroom.model.SpeechAct;
import sitroom.model.When;
import sitroom.reader.extract.Draft;
import sitroom.reader.parse.ParsedText;

/**
 * Which date an act gets. Rows of {@code dates/acts.tsv}: a text, the word of the act, whether it
 * is a deed or words, the word of saying, and the date; {@code ~} marks an assumed one, {@code -}
 * none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DateResolverTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2021, 12, 8);

  private DraftTexts texts;
  private TimeWords words;

  @BeforeAll
  void load() {
    texts = new DraftTexts();
    words = Packs.timeWords();
  }

  @AfterAll
  void close() {
    texts.close();
  }

  @TestFactory
  Stream<DynamicTest> actsOfTheTable() {
    return DateExpressionTest.rows("/dates/acts.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(row.get("act") + ": " + row.get("text"), () -> check(row)));
  }

  private void check(Table.Row row) {
    assertThat(print(when(row, WEDNESDAY, false))).as(row.place()).isEqualTo(row.get("expected"));
  }

  private Optional<When> when(Table.Row row, LocalDate today, boolean assumed) {
    ParsedText parsed = texts.parse(row.get("text"), Optional.of(today), assumed);
    Kind kind = row.get("kind").equals("deed") ? Kind.MATERIAL : Kind.VERBAL;
    Optional<SpeechAct> speech =
        kind == Kind.VERBAL ? Optional.of(SpeechAct.COMMITMENT) : Optional.empty();
    Optional<EventType> event =
        Optional.of(kind == Kind.VERBAL ? EventType.AGREE : EventType.ASSAULT);
    Draft draft =
        DraftTexts.draft(
            parsed, row.get("act"), kind, speech, event, Optional.empty(), row.optional("cue"));
    return DateResolver.forDocument(parsed, words).when(draft);
  }

  private static String print(Optional<When> when) {
    if (when.isEmpty()) {
      return "-";
    }
    String from = when.get().from().map(LocalDate::toString).orElse("");
    String to = when.get().to().map(LocalDate::toString).orElse("");
    return (when.get().assumed() ? "~" : "") + (from.equals(to) ? from : from + ".." + to);
  }

  private Optional<When> deed(String text, String act, Optional<LocalDate> today, boolean assumed) {
    ParsedText parsed = texts.parse(text, today, assumed);
    Draft draft =
        DraftTexts.draft(
            parsed,
            act,
            Kind.MATERIAL,
            Optional.empty(),
            Optional.of(EventType.ASSAULT),
            Optional.empty(),
            Optional.empty());
    return DateResolver.forDocument(parsed, words).when(draft);
  }

  @Test
  void theWordsOfADateAreThoseOfTheText() {
    String text = "Rebels shelled the port late on Tuesday.";
    When when = deed(text, "shelled", Optional.of(WEDNESDAY), false).orElseThrow();
    assertThat(when.text()).contains("late on Tuesday");
    assertThat(when.span().orElseThrow().of(text)).isEqualTo("late on Tuesday");
  }

  @Test
  void anAssumedDayMakesItsWeekdaysAssumedButNotFullDates() {
    Optional<LocalDate> today = Optional.of(WEDNESDAY);
    assertThat(
            deed("Rebels shelled the port on Tuesday.", "shelled", today, true)
                .orElseThrow()
                .assumed())
        .isTrue();
    assertThat(
            deed("Rebels shelled the port in 2014.", "shelled", today, true)
                .orElseThrow()
                .assumed())
        .isFalse();
  }

  @Test
  void withoutADayOfTheDocumentWeekdaysAreNoDate() {
    assertThat(deed("Rebels shelled the port on Tuesday.", "shelled", Optional.empty(), false))
        .isEmpty();
    assertThat(
            deed("Rebels shelled the port on 3 May 2019.", "shelled", Optional.empty(), false)
                .orElseThrow()
                .from())
        .contains(LocalDate.of(2019, 5, 3));
  }

  @Test
  void aDatePassedOnHasNoWordsOfItsOwn() {
    String text = "The ministers met on Monday. During the meeting, rebels shelled the port.";
    When when = deed(text, "shelled", Optional.of(WEDNESDAY), false).orElseThrow();
    assertThat(when.text()).isEmpty();
    assertThat(when.span()).isEmpty();
    assertThat(when.from().map(day -> day.toString().toLowerCase(Locale.ROOT)))
        .contains("2021-12-06");
  }
}
