package sitroom.sources.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sitroom.sources.memory.SourceHealth.Badge;

class SourceStateTest {
  private static final Instant NOW = Instant.parse("2024-03-05T12:00:00Z");

  @TempDir Path folder;

  private static SourceState failed(int times) {
    SourceState state = SourceState.NEW;
    for (int i = 0; i < times; i++) {
      state = state.failed(NOW, "no connection", Optional.empty());
    }
    return state;
  }

  private static SourceState read(SourceState before, String... taken) {
    return before.read(NOW, Optional.of("e"), Optional.empty(), List.of(taken));
  }

  @Property(tries = 100)
  void noPauseIsShorterThanTheOneBeforeOrLongerThanADay(@ForAll @IntRange(max = 60) int times) {
    Instant next = failed(times + 1).notBefore().orElseThrow();
    Instant afterNext = failed(times + 2).notBefore().orElseThrow();

    assertThat(afterNext).isAfterOrEqualTo(next);
    assertThat(Duration.between(NOW, next)).isBetween(Duration.ofMinutes(5), Duration.ofDays(1));
  }

  @Test
  void theServersWishCountsWhereItIsTheLongerOne() {
    Instant soon = NOW.plusSeconds(10);
    Instant late = NOW.plus(Duration.ofDays(3));

    assertThat(SourceState.NEW.failed(NOW, "busy", Optional.of(soon)).notBefore())
        .contains(NOW.plus(Duration.ofMinutes(5)));
    assertThat(SourceState.NEW.failed(NOW, "busy", Optional.of(late)).notBefore()).contains(late);
  }

  @Test
  void aSuccessEndsTheRest() {
    SourceState state = read(failed(3), "a");

    assertThat(state.rests(NOW)).isFalse();
    assertThat(state.failures()).isZero();
    assertThat(state.problem()).isEmpty();
    assertThat(failed(3).rests(NOW)).isTrue();
    assertThat(failed(1).rests(NOW.plus(Duration.ofMinutes(5)))).isFalse();
  }

  @Test
  void whatIsKnownOfASourceDoesNotGrowWithoutEnd() {
    List<String> many = new ArrayList<>();
    for (int i = 0; i < SourceState.MOST_SEEN + 10; i++) {
      many.add("story " + i);
    }
    SourceState state = read(SourceState.NEW, many.toArray(String[]::new));

    assertThat(state.seen())
        .hasSize(SourceState.MOST_SEEN)
        .endsWith("story 5009")
        .doesNotContain("story 9");
  }

  @Test
  void anUnfinishedFeedIsSentOnceMore() {
    SourceState state = read(SourceState.NEW, "a").unfinished(Map.of("b", 1), Optional.empty());

    assertThat(state.etag()).isEmpty();
    assertThat(state.tries()).containsExactly(Map.entry("b", 1));
    assertThat(read(state, "b").tries()).isEmpty();
  }

  @Test
  void theBadgeTellsHowASourceIsDoing() {
    assertThat(SourceHealth.of(SourceState.NEW, NOW).badge()).isEqualTo(Badge.NEW);
    assertThat(SourceHealth.of(read(SourceState.NEW, "a"), NOW).badge()).isEqualTo(Badge.FINE);
    assertThat(SourceHealth.of(failed(1), NOW))
        .isEqualTo(new SourceHealth(Badge.FAILING, "no connection (once)"));
    assertThat(SourceHealth.of(failed(5), NOW))
        .isEqualTo(new SourceHealth(Badge.BROKEN, "no connection (5 times in a row)"));
    assertThat(SourceHealth.of(read(SourceState.NEW, "a"), NOW.plus(Duration.ofDays(31))).badge())
        .isEqualTo(Badge.QUIET);
  }

  @Test
  void aFileHoldsWhatIsKnown() throws IOException {
    Path file = folder.resolve("memory.json");
    SourceState state =
        read(SourceState.NEW, "a", "b")
            .unfinished(Map.of("c", 2), Optional.of(NOW))
            .failed(NOW, "no \"connection\"", Optional.empty());
    new SourceMemoryFile(file).keep("https://g.example/", state);

    SourceMemoryFile reopened = new SourceMemoryFile(file);

    assertThat(reopened.stateOf("https://g.example/")).isEqualTo(state);
    assertThat(reopened.stateOf("https://other.example/")).isEqualTo(SourceState.NEW);
  }

  @Test
  void aFileThatIsSomethingElseIsNotWrittenOver() throws IOException {
    Path file = folder.resolve("memory.json");
    Files.writeString(file, "[1]");

    assertThatThrownBy(() -> new SourceMemoryFile(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is no file of what is known of sources");
    assertThat(file).hasContent("[1]");
  }
}
