package sitroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sitroom.ledger.store.Added;
import sitroom.ledger.store.Description;
import sitroom.ledger.store.ReadDocument;
import sitroom.ledger.store.Standing;
import sitroom.ledger.store.StoredDocument;
import sitroom.ledger.store.UnreadPart;
import sitroom.model.Document;
import sitroom.model.LedgerJson;
import sitroom.model.Span;

@ParameterizedClass
@EnumSource(Database.class)
class DocumentsTest extends OnBothDatabases {
  private static final Document STORY =
      Gazette.story(
          "1",
          "Ruritania threatened to invade Borduria if attacked on 2021-12-06, Rudolf said."
              + " Borduria denied invading Ruritania.");

  private StoredDocument stored(Document document) {
    return ledger.documents().find(document.id()).orElseThrow();
  }

  @Test
  void whatIsPutInComesOutAsItWas() {
    add(STORY);

    assertThat(stored(STORY).document()).isEqualTo(STORY);
    assertThat(lines(STORY))
        .hasSize(2)
        .isEqualTo(Gazette.entries(STORY).stream().map(LedgerJson::line).toList());
    assertThat(stored(STORY).fingerprint()).isEqualTo(Gazette.FINGERPRINT);
    assertThat(stored(STORY).version()).isEqualTo(1);
  }

  @Test
  void whatIsPutInIsThereWhenTheLedgerIsOpenedAgain() {
    add(STORY);
    ledger.close();
    ledger = open();

    assertThat(lines(STORY)).hasSize(2);
  }

  @Test
  void theSameDocumentTwiceChangesNothing() {
    assertThat(ledger.documents().standing(STORY)).isEqualTo(Standing.TO_BE_READ);
    assertThat(add(STORY).what()).isEqualTo(Added.What.NEW);
    assertThat(ledger.documents().standing(STORY)).isEqualTo(Standing.KNOWN);
    assertThat(add(STORY).what()).isEqualTo(Added.What.NOTHING);

    assertThat(ledger.documents().count()).isEqualTo(1);
    assertThat(lines(STORY)).hasSize(2);
  }

  @Test
  void theSameTextElsewhereIsAnotherAppearanceOfIt() {
    add(STORY);
    Document reprint = STORY.withUri("https://herald.example/7").withOutlet("Zenda Herald");

    assertThat(ledger.documents().standing(reprint)).isEqualTo(Standing.ANOTHER_PLACE);
    assertThat(ledger.documents().note(reprint).what()).isEqualTo(Added.What.NEW_APPEARANCE);
    assertThat(ledger.documents().note(reprint).what()).isEqualTo(Added.What.NOTHING);

    assertThat(ledger.documents().count()).isEqualTo(1);
    assertThat(stored(STORY).appearances())
        .containsExactly(Description.of(STORY), Description.of(reprint));
    assertThat(stored(STORY).document()).isEqualTo(STORY);
  }

  @Test
  void theSamePlaceBetterDescribedIsReadAnew() {
    Document undated = Document.of(STORY.text()).withUri(STORY.uri().orElseThrow());
    add(undated);

    assertThat(ledger.documents().standing(STORY)).isEqualTo(Standing.TO_BE_READ);
    Added added = add(STORY);

    assertThat(added.what()).isEqualTo(Added.What.READ_ANEW);
    assertThat(added.difference().changed()).hasSize(2);
    assertThat(stored(STORY).document()).isEqualTo(STORY);
    assertThat(stored(STORY).day()).contains(LocalDate.of(2021, 12, 7));
    assertThat(lines(STORY))
        .isEqualTo(Gazette.entries(STORY).stream().map(LedgerJson::line).toList());
  }

  @Test
  void aChangedTextAtTheSameAddressIsTheNextVersionOfTheStory() {
    add(STORY);
    Document changed =
        Gazette.story("1", STORY.text().replace(" Borduria denied invading Ruritania.", ""));

    Added added = add(changed);

    assertThat(added.what()).isEqualTo(Added.What.NEW_VERSION);
    assertThat(stored(changed).version()).isEqualTo(2);
    assertThat(stored(changed).story()).isEqualTo(STORY.id());
    assertThat(stored(STORY).newest()).isEqualTo(changed.id());
    assertThat(lines(changed)).hasSize(1);
    assertThat(lines(STORY)).as("entries of the old version that count").isEmpty();
    assertThat(stored(STORY).document().text()).isEqualTo(STORY.text());
    assertThat(ledger.documents().ids(Optional.empty())).containsExactly(changed.id());
  }

  @Test
  void filesOfTheSameNameAreDifferentStories() {
    add(Document.of("Ruritania invaded Borduria.").withUri("news.txt"));
    Document other = Document.of("Syldavia promised to help Borduria.").withUri("news.txt");

    assertThat(add(other).what()).isEqualTo(Added.What.NEW);
  }

  @Test
  void aTextThatIsNoTextIsRefused() {
    Document broken = Document.of("Ruritania\u0000invaded Borduria.");

    assertThatThrownBy(() -> add(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+0000");
    assertThat(ledger.documents().count()).isZero();
  }

  @Test
  void partsThatWereNotReadAreRemembered() {
    ReadDocument read = Gazette.read(STORY);
    UnreadPart part = new UnreadPart(new Span(0, 9), "a sentence of 300 words");
    ledger
        .documents()
        .add(
            new ReadDocument(
                STORY, "gazette-1", read.day(), false, read.entries(), List.of(part), List.of()));

    assertThat(stored(STORY).unread()).containsExactly(part);
  }
}
