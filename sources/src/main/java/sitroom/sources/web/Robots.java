package sitroom.sources.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What hosts say in their robots.txt of who may fetch which page (RFC 9309): where there is none
 * all is open, where it cannot be had nothing is. Each is kept for a day.
 */
public final class Robots {
  private static final String NAME = "sitroom";
  private static final int NOT_FOUND = 404;
  private static final int UNREACHABLE = 503;
  private static final Duration KEPT = Duration.ofHours(24);
  private static final Duration KEPT_AFTER_FAILURE = Duration.ofMinutes(10);

  private final Fetcher fetcher;
  private final InstantSource clock;
  private final Map<URI, Known> hosts = new ConcurrentHashMap<>();

  private record Known(BaseRobotRules rules, Optional<String> failure, Instant until) {}

  public Robots(Fetcher fetcher, InstantSource clock) {
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /**
   * Why a page may not be fetched.
   *
   * @return empty where it may
   */
  public Optional<String> refusal(URI page) {
    if (WebAddress.refusal(page).isPresent()) {
      return WebAddress.refusal(page);
    }
    Known known =
        hosts.compute(
            page.resolve("/robots.txt"),
            (place, before) ->
                before != null && clock.instant().isBefore(before.until) ? before : fetch(place));
    if (known.failure.isPresent()) {
      return known.failure;
    }
    return known.rules.isAllowed(page.toString())
        ? Optional.empty()
        : Optional.of("robots.txt of " + page.getHost() + " does not allow it");
  }

  private Known fetch(URI place) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    Instant now = clock.instant();
    Fetch fetch = fetcher.get(place);
    if (fetch instanceof Fetch.Fetched fetched) {
      BaseRobotRules rules =
          parser.parseContent(
              place.toString(),
              fetched.bytes(),
              fetched.mediaType().orElse("text/plain"),
              List.of(NAME));
      if (rules.getCrawlDelay() > 0) {
        fetcher.slowDown(place, Duration.ofMillis(rules.getCrawlDelay()));
      }
      return new Known(rules, Optional.empty(), now.plus(KEPT));
    }
    if (fetch instanceof Fetch.Refused refused && refused.by() == Fetch.By.RULES) {
      return new Known(
          parser.failedFetch(UNREACHABLE),
          Optional.of(refused.reason()),
          now.plus(KEPT_AFTER_FAILURE));
    }
    boolean none = fetch instanceof Fetch.Refused;
    return none
        ? new Known(parser.failedFetch(NOT_FOUND), Optional.empty(), now.plus(KEPT))
        : new Known(
            parser.failedFetch(UNREACHABLE),
            Optional.of("robots.txt of " + place.getHost() + " cannot be had: " + reason(fetch)),
            now.plus(KEPT_AFTER_FAILURE));
  }

  private static String reason(Fetch fetch) {
    if (fetch instanceof Fetch.Later later) {
      return later.reason();
    }
    return fetch instanceof Fetch.Failed failed ? failed.reason() : "no body";
  }
}
