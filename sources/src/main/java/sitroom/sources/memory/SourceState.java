package sitroom.sources.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one source between two readings.
 *
 * @param etag what its server gave along, to ask for changes alone
 * @param lastModified likewise
 * @param notBefore when it may be asked again
 * @param failures in a row
 * @param lastRead when it was last read without a problem
 * @param lastNew when it last had something new
 * @param problem of the last try, where it had one
 * @param seen the stories and files that have been taken, oldest first; the last {@link #MOST_SEEN}
 * @param tries how often a story's page could not be had
 */
public record SourceState(
    Optional<String> etag,
    Optional<String> lastModified,
    Optional<Instant> notBefore,
    int failures,
    Optional<Instant> lastRead,
    Optional<Instant> lastNew,
    Optional<String> problem,
    List<String> seen,
    Map<String, Integer> tries) {

  /** More than any feed holds at a time. */
  public static final int MOST_SEEN = 5000;

  public static final SourceState NEW =
      new SourceState(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Map.of());

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(24);
  private static final int MOST_DOUBLINGS = 9;

  public SourceState {
    seen = List.copyOf(seen.subList(Math.max(0, seen.size() - MOST_SEEN), seen.size()));
    tries = Map.copyOf(tries);
  }

  /** Whether the source is to be left alone at a time. */
  public boolean rests(Instant now) {
    return notBefore.filter(now::isBefore).isPresent();
  }

  /**
   * After a try that went wrong: the pause doubles with each, from five minutes to a day, and is as
   * long as the server asks for.
   */
  public SourceState failed(Instant now, String reason, Optional<Instant> asked) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    Instant own = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    Instant next = asked.filter(own::isBefore).orElse(own);
    return new SourceState(
        etag,
        lastModified,
        Optional.of(next),
        failures + 1,
        lastRead,
        lastNew,
        Optional.of(reason),
        seen,
        tries);
  }

  /** After a reading without a problem that found nothing new. */
  public SourceState unchanged(Instant now) {
    return new SourceState(
        etag,
        lastModified,
        Optional.empty(),
        0,
        Optional.of(now),
        lastNew,
        Optional.empty(),
        seen,
        tries);
  }

  /** After a reading without a problem. */
  public SourceState read(
      Instant now, Optional<String> newEtag, Optional<String> newLastModified, List<String> taken) {
    List<String> all = new ArrayList<>(seen);
    all.addAll(taken);
    Map<String, Integer> left = new LinkedHashMap<>(tries);
    taken.forEach(left::remove);
    return new SourceState(
        newEtag,
        newLastModified,
        Optional.empty(),
        0,
        Optional.of(now),
        taken.isEmpty() ? lastNew : Optional.of(now),
        Optional.empty(),
        all,
        left);
  }

  /**
   * Some stories' pages could not be had, and are tried again: the feed must be sent once more.
   *
   * @param again how often each was tried
   * @param until not before this time, where a server asks for that
   */
  public SourceState unfinished(Map<String, Integer> again, Optional<Instant> until) {
    return new SourceState(
        Optional.empty(),
        Optional.empty(),
        until,
        failures,
        lastRead,
        lastNew,
        problem,
        seen,
        again);
  }
}
