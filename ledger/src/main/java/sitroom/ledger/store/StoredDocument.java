package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.model.Document;
import sitroom.model.Entry;

/**
 * A document as the ledger holds it.
 *
 * @param document described as it was when it was last read
 * @param version counted from 1; a changed text at the same address is the next version
 * @param story the id of the first version
 * @param newest the id of the newest version
 * @param appearances every place where this very text stood, the first one first
 * @param fingerprint what made its last reading
 * @param day what that reading took for its day
 * @param unread parts of the text that its last reading left out
 * @param entries those that count, in the order of the text
 */
public record StoredDocument(
    Document document,
    int version,
    String story,
    String newest,
    List<Description> appearances,
    String fingerprint,
    Optional<LocalDate> day,
    List<UnreadPart> unread,
    List<Entry> entries) {
  public StoredDocument {
    appearances = List.copyOf(appearances);
    unread = List.copyOf(unread);
    entries = List.copyOf(entries);
  }
}
