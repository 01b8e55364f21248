package sitroom.sources.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2024-03-05T12:00:00Z");

  @Test
  void secondsAndDatesAreUnderstood() {
    assertThat(RetryAfter.of("90", NOW)).contains(NOW.plusSeconds(90));
    assertThat(RetryAfter.of("Tue, 5 Mar 2024 12:10:00 GMT", NOW)).contains(NOW.plusSeconds(600));
    assertThat(RetryAfter.of("Mon, 04 Mar 2024 12:10:00 GMT", NOW)).as("gone by").contains(NOW);
  }

  @Test
  void noServerKeepsUsAwayForever() {
    assertThat(RetryAfter.of("999999999999999999", NOW)).contains(NOW.plus(RetryAfter.LONGEST));
    assertThat(RetryAfter.of("Fri, 01 Jan 2100 00:00:00 GMT", NOW))
        .contains(NOW.plus(RetryAfter.LONGEST));
  }

  @Test
  void nonsenseIsPassedOver() {
    assertThat(RetryAfter.of("-1", NOW)).isEmpty();
    assertThat(RetryAfter.of("tomorrow", NOW)).isEmpty();
    assertThat(RetryAfter.of("99999999999999999999", NOW)).isEmpty();
  }
}
