package sitroom.room.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.Patience;
import sitroom.ledger.store.ReadDocument;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.room.PatternReader;

class SyntheticDocumentsTest {
  @TempDir Path folder;

  private static SyntheticDocuments documents(long seed) {
    Document pattern =
        Document.of(
            "Ruritania threatened to invade Borduria if pressed, Rudolf said on 2021-12-06."
                + " Syldavia invaded Ruritania.");
    List<Entry> entries = new PatternReader().read(pattern).entries();
    return SyntheticDocuments.of(Map.of(pattern, entries), seed);
  }

  @Test
  void theLedgerFindsNothingWrongWithThem() {
    try (Ledger ledger =
        Ledger.openOrMake(
            folder.resolve("ledger.db").toString(), Patience.QUIET, Clock.systemUTC())) {
      SyntheticDocuments documents = documents(1);
      List<ReadDocument> some = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        some.add(documents.next());
      }
      ledger.documents().addAll(some);

      assertThat(ledger.transfer().check()).isEmpty();
      assertThat(ledger.documents().count()).isEqualTo(30);
      assertThat(ledger.transfer().contents().rows()).containsEntry("entry", 300L);
    }
  }

  @Test
  void theSameSeedGivesTheSameDocuments() {
    assertThat(documents(7).next()).isEqualTo(documents(7).next());
    assertThat(documents(7).next()).isNotEqualTo(documents(8).next());
  }

  @Test
  void theirQuestionsAreUnderstood() {
    assertThat(LedgerQuestions.of(documents(1).actors(), 5, 1)).hasSizeGreaterThan(50);
  }

  @Test
  void withoutAnEntryThereIsNothingToMakeThemOf() {
    assertThatThrownBy(() -> SyntheticDocuments.of(Map.of(), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
