package sitroom.reader;

/**
 * Something about an entry that makes it surer or less sure.
 *
 * @param name as {@code confidence.tsv} names it
 * @param points log-odds that it adds
 */
public record Sign(String name, double points) {}
