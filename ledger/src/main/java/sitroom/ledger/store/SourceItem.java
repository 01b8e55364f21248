package sitroom.ledger.store;

/**
 * A story or file of a source.
 *
 * @param number tells in which order they came
 * @param tries how often it was tried in vain
 */
record SourceItem(long number, String item, boolean taken, int tries) {}
