package sitroom.sources.memory;

import java.time.Duration;
import java.time.Instant;

/**
 * How a source is doing, for its badge.
 *
 * @param why a few words, such as the last problem
 */
public record SourceHealth(Badge badge, String why) {
  private static final int BROKEN_AFTER = 5;
  private static final Duration QUIET_AFTER = Duration.ofDays(30);

  /** From best to worst, but for {@link #NEW}. */
  public enum Badge {
    /** Never read. */
    NEW,
    FINE,
    /** It can be read, and has had nothing new for a month. */
    QUIET,
    /** The last tries went wrong. */
    FAILING,
    /** Five tries in a row went wrong; somebody should look. */
    BROKEN
  }

  public static SourceHealth of(SourceState state, Instant now) {
    if (state.failures() > 0) {
      Badge badge = state.failures() >= BROKEN_AFTER ? Badge.BROKEN : Badge.FAILING;
      String times = state.failures() == 1 ? "once" : state.failures() + " times in a row";
      return new SourceHealth(badge, state.problem().orElse("unknown") + " (" + times + ")");
    }
    if (state.lastRead().isEmpty()) {
      return new SourceHealth(Badge.NEW, "never read");
    }
    Instant lastNew = state.lastNew().orElse(state.lastRead().get());
    return Duration.between(lastNew, now).compareTo(QUIET_AFTER) > 0
        ? new SourceHealth(Badge.QUIET, "nothing new since " + lastNew)
        : new SourceHealth(Badge.FINE, "read at " + state.lastRead().get());
  }
}
