package sitroom.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import sitroom.ledger.store.KnownSource;

/** The ledger knows what has been taken from each feed, whichever program took it. */
@ParameterizedClass
@EnumSource(Database.class)
class SourcesTest extends OnBothDatabases {
  private static final String FEED = "https://gazette.example/rss";
  private static final int MOST = 5;

  static KnownSource known(String... taken) {
    return new KnownSource(
        Optional.of("\"v1\""),
        Optional.empty(),
        Optional.of(Instant.parse("2021-12-08T12:15:00Z")),
        2,
        Optional.of(Instant.parse("2021-12-08T11:00:00Z")),
        Optional.empty(),
        Optional.of("status 500"),
        List.of(taken),
        Map.of("https://gazette.example/late", 1));
  }

  private KnownSource kept() {
    return ledger.sources().find(FEED).orElseThrow();
  }

  @Test
  void whatIsKnownOfAFeedIsKeptAsItIs() {
    assertThat(ledger.sources().find(FEED)).isEmpty();

    ledger.sources().keep(FEED, known("b", "a"), MOST);
    ledger.sources().keep("https://herald.example/rss", known("z"), MOST);

    assertThat(kept()).isEqualTo(known("b", "a"));
    try (Ledger again = open()) {
      assertThat(again.sources().find(FEED)).contains(known("b", "a"));
    }
  }

  @Test
  void aStoryThatWasHadAfterSomeTriesIsTaken() {
    ledger.sources().keep(FEED, known("a"), MOST);
    KnownSource after =
        new KnownSource(
            Optional.empty(),
            Optional.of("Wed, 08 Dec 2021 12:00:00 GMT"),
            Optional.empty(),
            0,
            Optional.of(Instant.parse("2021-12-08T12:00:00Z")),
            Optional.of(Instant.parse("2021-12-08T12:00:00Z")),
            Optional.empty(),
            List.of("a", "https://gazette.example/late"),
            Map.of());

    ledger.sources().keep(FEED, after, MOST);

    assertThat(kept()).isEqualTo(after);
  }

  @Test
  void whatTwoProgramsTookAtOnceStaysTaken() {
    ledger.sources().keep(FEED, known("a"), MOST);
    try (Ledger other = open()) {
      other.sources().keep(FEED, known("a", "other"), MOST);
      ledger.sources().keep(FEED, known("a", "own"), MOST);
    }

    assertThat(kept().taken()).containsExactly("a", "other", "own");
  }

  @Test
  void onlyTheNewestStoriesAreKept() {
    ledger.sources().keep(FEED, known("1", "2", "3", "4"), MOST);
    ledger.sources().keep(FEED, known("1", "2", "3", "4", "5", "6", "7"), MOST);

    assertThat(kept().taken()).containsExactly("3", "4", "5", "6", "7");
  }
}
