package sitroom.ledger.fuse;

/**
 * Two happenings that are taken for one.
 *
 * @param from id of a happening
 * @param to id of another
 * @param reason why, in words
 */
public record Link(String from, String to, String reason) {}
