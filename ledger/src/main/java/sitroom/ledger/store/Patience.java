package sitroom.ledger.store;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * How long to wait for a database that is locked or gone before giving up.
 *
 * @param most all waiting for one piece of work together
 * @param notice is told once, in words for the user, when waiting begins
 */
public record Patience(Duration most, Consumer<String> notice) {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  /** Waits a minute, and says nothing. */
  public static final Patience QUIET = new Patience(Duration.ofMinutes(1), message -> {});

  Waiting begin() {
    return new Waiting();
  }

  /** The waiting for one piece of work. */
  final class Waiting {
    private final long begun = System.nanoTime();
    private Duration pause = FIRST_PAUSE;

    /** Waits a while; false where it has been long enough. */
    boolean again(LedgerException trouble) {
      if (System.nanoTime() - begun >= most.toNanos()) {
        return false;
      }
      if (pause.equals(FIRST_PAUSE)) {
        notice.accept(trouble.getMessage() + "; waiting");
      }
      try {
        Thread.sleep(pause.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
      Duration twice = pause.multipliedBy(2);
      pause = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
      return true;
    }
  }
}
