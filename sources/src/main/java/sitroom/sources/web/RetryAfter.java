package sitroom.sources.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The {@code Retry-After} header: seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {
  /** A server that asks for more than this is asked again after it. */
  static final Duration LONGEST = Duration.ofDays(7);

  private RetryAfter() {}

  /** The time; empty where the header says neither. Times gone by are now. */
  static Optional<Instant> of(String header, Instant now) {
    return seconds(header, now)
        .or(() -> date(header))
        .map(when -> when.isBefore(now) ? now : when)
        .map(when -> when.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : when);
  }

  private static Optional<Instant> seconds(String header, Instant now) {
    if (!header.strip().matches("\\d{1,18}")) {
      return Optional.empty();
    }
    long seconds = Math.min(Long.parseLong(header.strip()), LONGEST.toSeconds());
    return Optional.of(now.plusSeconds(seconds));
  }

  private static Optional<Instant> date(String header) {
    try {
      return Optional.of(
          ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
