package sitroom.ledger.store;

import java.util.Optional;
import sitroom.model.Entry;

/**
 * What a person says of an entry: that it is wrong, or what is right instead. The entry stays as it
 * was read; the correction lies on top.
 *
 * @param entry the entry as it was
 * @param replacement what counts instead; empty where the entry is withdrawn
 * @param madeBy who
 * @param madeAt ISO instant
 * @param reason why
 */
public record Correction(
    Entry entry, Optional<Entry> replacement, String madeBy, String madeAt, String reason) {}
