package sitroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sitroom.ledger.store.Correction;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.LedgerJson;

@ParameterizedClass
@EnumSource(Database.class)
class CorrectionsTest extends OnBothDatabases {
  private static final Document STORY =
      Gazette.story("1", "Ruritania threatened to invade Borduria.");
  private static final Entry THREAT = Gazette.entries(STORY).get(0);

  /** The same words, read the other way round. */
  private static final Entry REVERSED =
      Gazette.entries(Gazette.story("1", "Borduria threatened to invade Ruritania.")).get(0);

  private static Entry ofStory(Entry entry) throws Exception {
    return LedgerJson.read(LedgerJson.line(entry).replace(entry.document(), STORY.id()));
  }

  @BeforeEach
  void aStoryIsThere() {
    add(STORY);
  }

  @Test
  void aCorrectionTakesTheEntrysPlaceAndKeepsIt() throws Exception {
    Entry right = ofStory(REVERSED);
    ledger.corrections().replace(THREAT.id(), right, "Flavia", "source and target swapped");

    assertThat(ledger.documents().entry(THREAT.id())).isEmpty();
    assertThat(ledger.documents().entry(right.id())).contains(right);
    Correction made = ledger.corrections().all().get(0);
    assertThat(made.entry()).isEqualTo(THREAT);
    assertThat(made.replacement()).contains(right);
    assertThat(made.madeBy()).isEqualTo("Flavia");
    assertThat(made.reason()).isEqualTo("source and target swapped");
    assertThat(made.madeAt()).isEqualTo("2021-12-08T12:00:00Z");
  }

  @Test
  void aCorrectionCanItselfBeCorrected() throws Exception {
    Entry wrong = ofStory(REVERSED);
    ledger.corrections().replace(THREAT.id(), wrong, "Flavia", "swapped");
    ledger.corrections().replace(wrong.id(), THREAT, "Rudolf", "it was right");

    assertThat(ledger.documents().entry(THREAT.id())).contains(THREAT);
    assertThat(ledger.corrections().all()).hasSize(2);
  }

  @Test
  void anEntryThatIsTakenBackNoLongerCounts() {
    ledger.corrections().withdraw(THREAT.id(), "Flavia", "a joke");

    assertThat(lines(STORY)).isEmpty();
    assertThat(ledger.corrections().all().get(0).replacement()).isEmpty();
  }

  @Test
  void whatIsNotThereCannotBeCorrected() {
    assertThatThrownBy(() -> ledger.corrections().withdraw("e-0", "Flavia", "none"))
        .hasMessage("there is no entry e-0");
    assertThatThrownBy(
            () -> ledger.corrections().replace(THREAT.id(), REVERSED, "Flavia", "another story"))
        .hasMessage("the correction is of another document");
    assertThat(lines(STORY)).as("entries that count").hasSize(1);
    assertThat(ledger.corrections().all()).isEmpty();
  }
}
