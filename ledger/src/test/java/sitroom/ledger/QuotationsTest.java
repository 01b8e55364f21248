package sitroom.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sitroom.ledger.quotes.CheckedQuotation;
import sitroom.ledger.quotes.Issuer;
import sitroom.ledger.quotes.Issuers;
import sitroom.ledger.quotes.Verdict;
import sitroom.ledger.store.QuoteStore;
import sitroom.ledger.store.QuoteWindow;
import sitroom.ledger.store.ReadDocument;
import sitroom.model.ActorMention;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.Span;
import sitroom.model.Utterance;

/** Quotations of a ledger's stories and the palace's transcripts beside them. */
@ParameterizedClass
@EnumSource(Database.class)
class QuotationsTest extends OnBothDatabases {
  private static final String PALACE = "The Palace of Strelsau";

  private static final Issuers PALACES =
      new Issuers() {
        @Override
        public Optional<Issuer> of(Optional<String> uri, Optional<String> outlet) {
          return outlet.filter(PALACE::equals).map(it -> new Issuer("RUR", Optional.empty()));
        }

        @Override
        public List<String> outlets() {
          return List.of(PALACE);
        }
      };

  /** The words that the reader of these tests takes for Rudolf's. */
  private static final Document STORY =
      Gazette.story(
          "1",
          "Rudolf of Ruritania threatened to invade Borduria."
              + " “There will be serious consequences if the fleet sails,” he said.");

  private static final Document SPEECH =
      transcript(
          LocalDate.of(2021, 12, 6),
          "KING RUDOLF: Good morning. There will be severe consequences if the fleet sails.\n\n"
              + "Q    When?\n\nKING RUDOLF: Soon.");

  private static Document transcript(LocalDate day, String text) {
    return Document.of(text)
        .withUri("https://palace.example/" + day)
        .withOutlet(PALACE)
        .withTitle("Remarks by King Rudolf")
        .withPublished(day);
  }

  private QuoteStore quotations() {
    return ledger.quotations(PALACES, QuoteWindow.USUAL);
  }

  private void keep(Document document) {
    ledger.documents().add(ReadDocument.of(document, Gazette.FINGERPRINT, List.of(), List.of()));
  }

  private Verdict verdict(Document story) {
    return quotations().of(story.id()).get(0).verdict();
  }

  @Test
  void aWordThatWasChangedIsShownBesideTheOneThatWasSaid() {
    keep(STORY);
    keep(SPEECH);

    CheckedQuotation found = quotations().of(STORY.id()).get(0);

    assertThat(found.verdict()).isEqualTo(Verdict.ALTERED);
    assertThat(found.note()).isEqualTo("\"severe\" became \"serious\"; said by KING RUDOLF");
    assertThat(found.primary().orElseThrow().document()).isEqualTo(SPEECH.id());
    assertThat(found.said())
        .extracting(CheckedQuotation.Said::text)
        .containsExactly("There will be severe consequences if the fleet sails.");
  }

  @Test
  void aQuotationThatMadeNoEntryIsCheckedByWhoseWordsTheReadingSaysTheyAre() {
    String text = "Nobody was sure. “There will be serious consequences if the fleet sails.”";
    Document story = Gazette.story("2", text);
    int start = text.indexOf("There");
    ActorMention rudolf =
        new ActorMention(
            "he",
            Optional.empty(),
            Optional.empty(),
            "King Rudolf",
            Optional.of("RUR"),
            Optional.empty(),
            Optional.empty(),
            "");
    Utterance utterance = new Utterance(new Span(start, text.length() - 1), List.of(rudolf));
    ledger
        .documents()
        .add(
            ReadDocument.of(story, Gazette.FINGERPRINT, List.of(), List.of())
                .withUtterances(List.of(utterance)));
    keep(SPEECH);

    CheckedQuotation found = quotations().of(story.id()).get(0);

    assertThat(found.speaker()).containsExactly("King Rudolf");
    assertThat(found.verdict()).isEqualTo(Verdict.ALTERED);
  }

  @Test
  void whatWasFoundIsKeptAndReadBackAsItWas() {
    keep(STORY);
    keep(SPEECH);
    List<CheckedQuotation> found = quotations().of(STORY.id());

    assertThat(ledger.quotations().marks(List.of())).isEmpty();
    assertThat(quotations().of(STORY.id())).isEqualTo(found);
    quotations().forget();
    assertThat(quotations().of(STORY.id())).isEqualTo(found);
  }

  @Test
  void aTranscriptThatComesLaterChangesTheVerdict() {
    keep(STORY);
    assertThat(verdict(STORY)).isEqualTo(Verdict.PRIMARY_NOT_IN_CORPUS);

    keep(SPEECH);

    assertThat(verdict(STORY)).isEqualTo(Verdict.ALTERED);
  }

  @Test
  void onlyWhatIsNewIsCheckedAgain() {
    keep(STORY);
    List<String> checked = new ArrayList<>();
    quotations().checkNew(all -> all.forEach(one -> checked.add(one.verdict().code())));
    quotations().checkNew(all -> all.forEach(one -> checked.add("again")));
    keep(SPEECH);
    quotations().checkNew(all -> all.forEach(one -> checked.add(one.verdict().code())));

    assertThat(checked).containsExactly("primary-not-in-corpus", "altered");
  }

  @Test
  void wordsOfAnotherMonthAreNotLookedFor() {
    keep(STORY);
    keep(transcript(LocalDate.of(2021, 10, 1), SPEECH.text()));

    assertThat(verdict(STORY)).isEqualTo(Verdict.PRIMARY_NOT_IN_CORPUS);
    assertThat(ledger.quotations(PALACES, new QuoteWindow(90, 3)).of(STORY.id()).get(0).verdict())
        .isEqualTo(Verdict.ALTERED);
  }

  @Test
  void anotherNewspaperIsNoNearerToTheSpeaker() {
    keep(STORY);
    keep(
        Gazette.story("2", "“There will be serious consequences if the fleet sails,” we hear.")
            .withOutlet("The Hentzau Mail"));

    assertThat(verdict(STORY)).isEqualTo(Verdict.PRIMARY_NOT_IN_CORPUS);
  }

  @Test
  void anEntryCarriesTheVerdictOnItsQuotation() {
    Document story =
        Gazette.story(
            "3",
            "The King: “Ruritania threatened to invade Borduria if the fleet sails.” He said so.");
    add(story);
    keep(
        transcript(
            LocalDate.of(2021, 12, 7),
            "KING RUDOLF: Ruritania threatened to invade Borduria if the fleet sails."));
    Entry entry = Gazette.entries(story).get(0);

    assertThat(ledger.quotations().marks(List.of(entry))).as("before it is checked").isEmpty();
    quotations().of(story.id());
    assertThat(requireNonNull(ledger.quotations().marks(List.of(entry)).get(entry.id())).verdict())
        .isEqualTo(Verdict.EXACT);
  }

  @Test
  void aCorrectionOfAnEntryMakesTheCheckNewAgain() {
    Document story =
        Gazette.story("4", "“Ruritania threatened to invade Borduria, Flavia said.” So we read.");
    add(story);
    quotations().of(story.id());
    Entry entry = Gazette.entries(story).get(0);
    assertThat(quotations().of(story.id()).get(0).entries()).containsExactly(entry.id());

    ledger.corrections().withdraw(entry.id(), "Flavia", "never said");

    assertThat(quotations().of(story.id()).get(0).entries()).isEmpty();
  }

  @Test
  void whatIsNotThereHasNoQuotations() {
    assertThatThrownBy(() -> quotations().of("d-0")).hasMessage("there is no document d-0");
  }
}
