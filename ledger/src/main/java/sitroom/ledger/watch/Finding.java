package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.Optional;
import sitroom.model.Entry;

/**
 * An entry that bears on something watched.
 *
 * @param by who says so: the innermost source, else the outlet
 * @param day when the act took place or, where that is not known, when it was told
 * @param reason why the entry counts so, in words
 * @param sure between 0 and 1: the entry's confidence, less what the match leaves open
 */
public record Finding(
    Entry entry, String by, Optional<LocalDate> day, String reason, double sure) {}
