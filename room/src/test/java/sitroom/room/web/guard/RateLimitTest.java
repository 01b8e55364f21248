package sitroom.room.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Who asks too often waits, and only who asks too often. */
class RateLimitTest {
  private static final long SECOND = 1_000_000_000L;

  @Property
  void aBurstIsAdmittedAndNoMore(@ForAll @IntRange(min = 1, max = 50) int burst) {
    RateLimit limit = new RateLimit(burst, 0.001, () -> 0);
    int admitted = 0;
    for (int i = 0; i < burst + 20; i++) {
      admitted += limit.admits("10.0.0.1") ? 1 : 0;
    }
    assertThat(admitted).isEqualTo(burst);
    assertThat(limit.admits("10.0.0.2")).as("another address").isTrue();
  }

  @Test
  void theBucketFillsAgainUpToItsRim() {
    AtomicLong now = new AtomicLong();
    RateLimit limit = new RateLimit(2, 1, now::get);
    assertThat(limit.admits("a")).isTrue();
    assertThat(limit.admits("a")).isTrue();
    assertThat(limit.admits("a")).isFalse();
    now.addAndGet(SECOND);
    assertThat(limit.admits("a")).isTrue();
    assertThat(limit.admits("a")).isFalse();
    now.addAndGet(100 * SECOND);
    assertThat(limit.admits("a")).isTrue();
    assertThat(limit.admits("a")).isTrue();
    assertThat(limit.admits("a")).isFalse();
  }
}
