package sitroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sitroom.ledger.store.Added;
import sitroom.ledger.store.ReadDocument;
import sitroom.model.Document;
import sitroom.model.Entry;

@ParameterizedClass
@EnumSource(Database.class)
class RereadingTest extends OnBothDatabases {
  private static final Document STORY =
      Gazette.story(
          "1", "Ruritania threatened to invade Borduria. Borduria denied invading Ruritania.");

  private Added reread(List<Entry> entries) {
    return ledger.documents().reread(ReadDocument.of(STORY, "gazette-2", entries, List.of()));
  }

  @Test
  void aNewerReaderThatReadsTheSameOnlyLeavesItsFingerprint() {
    add(STORY);

    Added added = reread(Gazette.entries(STORY));

    assertThat(added.what()).isEqualTo(Added.What.READ_ANEW);
    assertThat(added.difference().isEmpty()).isTrue();
    assertThat(ledger.documents().ids(Optional.of("gazette-2"))).isEmpty();
    assertThat(ledger.documents().ids(Optional.of("gazette-1"))).containsExactly(STORY.id());
    assertThat(lines(STORY)).hasSize(2);
  }

  @Test
  void whatANewerReaderNoLongerReadsDoesNotCountAnyMore() {
    add(STORY);
    List<Entry> entries = Gazette.entries(STORY);

    Added added = reread(entries.subList(0, 1));

    assertThat(added.difference().removed()).containsExactly(entries.get(1));
    assertThat(lines(STORY)).hasSize(1);
    assertThat(reread(entries).difference().added()).containsExactly(entries.get(1));
    assertThat(lines(STORY)).hasSize(2);
  }

  @Test
  void aCorrectionOutlivesANewReading() {
    add(STORY);
    List<Entry> entries = Gazette.entries(STORY);
    ledger.corrections().withdraw(entries.get(0).id(), "Flavia", "it was a joke");

    reread(Gazette.entries(STORY.withOutlet("The Gazette")));

    assertThat(ledger.documents().find(STORY.id()).orElseThrow().entries())
        .extracting(Entry::id)
        .containsExactly(entries.get(1).id());
  }
}
