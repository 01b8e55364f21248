package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A tripwire that a person set.
 *
 * @param until the last day on which it is watched
 * @param note why it is watched
 * @param madeBy who set it
 * @param madeAt an ISO instant
 */
public record OwnTripwire(
    String id,
    Act trigger,
    Optional<Act> consequence,
    Optional<LocalDate> until,
    String note,
    String madeBy,
    String madeAt) {}
