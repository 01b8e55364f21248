package sitroom.ledger.fuse;

import sitroom.model.Entry;

/**
 * An entry in a happening.
 *
 * @param reason why, in words
 */
public record Placement(Entry entry, Happening happening, String reason) {}
