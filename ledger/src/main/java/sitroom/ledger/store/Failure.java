package sitroom.ledger.store;

import java.util.Optional;
import sitroom.model.Document;

/**
 * Something that could not be read, and is to be tried again.
 *
 * @param place {@code FILE} or {@code FILE:LINE}, or a document's id where the document is there
 *     and its reading failed
 * @param file what to open to try again; empty where the document is there
 * @param document the document whose reading failed
 * @param reason in words for the user
 * @param firstAt ISO instant, as is {@code lastAt}
 * @param attempts how often it was tried, 1 at first
 */
public record Failure(
    String place,
    Optional<String> file,
    Optional<Document> document,
    String reason,
    String firstAt,
    String lastAt,
    int attempts,
    boolean open) {}
