package sitroom.ledger.watch;

/**
 * A question that is asked again and again.
 *
 * @param name how it is called
 * @param question in the language of search
 * @param madeBy who saved it
 * @param madeAt an ISO instant
 */
public record SavedQuestion(
    String name, String question, String note, String madeBy, String madeAt) {}
