package sitroom.ledger.quotes;

import java.util.Optional;

/**
 * Whose own publication a document is.
 *
 * @param actor the country's code, or the organisation's id
 * @param body the institution's id, as {@code usa-white-house}
 */
public record Issuer(String actor, Optional<String> body) {}
