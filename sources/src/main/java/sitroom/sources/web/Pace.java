package sitroom.sources.web;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Keeps a pause between two requests to one host. */
final class Pace {
  /** A host that wants more is asked at this pace; its pages are few. */
  static final Duration LONGEST = Duration.ofSeconds(20);

  private final Duration pause;
  private final Map<String, Duration> slower = new HashMap<>();
  private final Map<String, Long> next = new HashMap<>();

  Pace(Duration pause) {
    this.pause = pause;
  }

  synchronized void slowDown(URI address, Duration wanted) {
    slower.put(host(address), wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted);
  }

  /**
   * Waits until a host may be asked.
   *
   * @param deadline of {@link System#nanoTime}; it is not waited for longer than this
   */
  void await(URI address, long deadline) throws InterruptedException {
    long wait = Math.min(turn(host(address)), deadline) - System.nanoTime();
    if (wait > 0) {
      TimeUnit.NANOSECONDS.sleep(wait);
    }
  }

  private synchronized long turn(String host) {
    long now = System.nanoTime();
    Long free = next.get(host);
    long turn = free == null || free - now < 0 ? now : free;
    Duration own = slower.getOrDefault(host, pause);
    next.put(host, turn + (own.compareTo(pause) > 0 ? own : pause).toNanos());
    return turn;
  }

  private static String host(URI address) {
    return FetchRules.plain(String.valueOf(address.getHost())) + ":" + address.getPort();
  }
}
