package sitroom.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the ledger keeps of a source between two readings.
 *
 * @param etag what its server gave along, to ask for changes alone
 * @param lastModified likewise
 * @param notBefore when it may be asked again
 * @param failures in a row
 * @param lastRead when it was last read without a problem
 * @param lastNew when it last had something new
 * @param problem of the last try, where it had one
 * @param taken the stories and files that have been taken, oldest first
 * @param tries how often each of the stories was tried that could not be had yet
 */
public record KnownSource(
    Optional<String> etag,
    Optional<String> lastModified,
    Optional<Instant> notBefore,
    int failures,
    Optional<Instant> lastRead,
    Optional<Instant> lastNew,
    Optional<String> problem,
    List<String> taken,
    Map<String, Integer> tries) {
  public KnownSource {
    taken = List.copyOf(taken);
    tries = Map.copyOf(tries);
  }
}
