package sitroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sitroom.ledger.store.Failure;
import sitroom.ledger.store.Standing;
import sitroom.model.Document;

@ParameterizedClass
@EnumSource(Database.class)
class FailuresTest extends OnBothDatabases {
  private static final String NOW = "2021-12-08T12:00:00Z";
  private static final Document STORY = Gazette.story("1", "Ruritania invaded Borduria.");

  @Test
  void whatCannotBeReadIsSetAsideOnce() {
    ledger.failures().setAside("news.jsonl:7", "news.jsonl", "not JSON");
    ledger.failures().setAside("news.jsonl:7", "news.jsonl", "not JSON");

    assertThat(ledger.failures().all())
        .containsExactly(
            new Failure(
                "news.jsonl:7",
                Optional.of("news.jsonl"),
                Optional.empty(),
                "not JSON",
                NOW,
                NOW,
                1,
                true));
  }

  @Test
  void aDocumentWhoseReadingFailedIsKeptAndNotReadAgainUnasked() {
    ledger.failures().setAside(STORY, "a fault of the program");

    assertThat(ledger.documents().standing(STORY)).isEqualTo(Standing.SET_ASIDE);
    assertThat(ledger.failures().all().get(0).document()).contains(STORY);
  }

  @Test
  void readingItAfterAllSolvesTheFailure() {
    ledger.failures().setAside(STORY, "a fault of the program");
    ledger.failures().triedAgain(STORY.id(), "another fault");
    add(STORY);

    Failure failure = ledger.failures().all().get(0);
    assertThat(failure.open()).isFalse();
    assertThat(failure.attempts()).isEqualTo(3);
    assertThat(ledger.documents().standing(STORY)).isEqualTo(Standing.KNOWN);
  }

  @Test
  void whatFailsAgainAfterItWasSolvedIsOpenAgain() {
    ledger.failures().setAside("a.txt", "a.txt", "there is no such file");
    ledger.failures().solved("a.txt");
    ledger.failures().setAside("a.txt", "a.txt", "binary data");

    Failure failure = ledger.failures().all().get(0);
    assertThat(failure.open()).isTrue();
    assertThat(failure.attempts()).isEqualTo(3);
    assertThat(failure.reason()).isEqualTo("binary data");
  }
}
