package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.Utterance;

/**
 * A document with what was read out of it.
 *
 * @param fingerprint what made the reading: code, packs and parser
 * @param day the day that the reader took for the document's; empty when neither stated nor
 *     inferred
 * @param dayAssumed whether it was inferred
 * @param entries in the order of the text
 * @param unread parts of the text that were left out
 * @param utterances quotations with whose words they are
 */
public record ReadDocument(
    Document document,
    String fingerprint,
    Optional<LocalDate> day,
    boolean dayAssumed,
    List<Entry> entries,
    List<UnreadPart> unread,
    List<Utterance> utterances) {
  public ReadDocument {
    entries = List.copyOf(entries);
    unread = List.copyOf(unread);
    utterances = List.copyOf(utterances);
  }

  /** A reading whose day is the document's own, or else that of its entries. */
  public static ReadDocument of(
      Document document, String fingerprint, List<Entry> entries, List<UnreadPart> unread) {
    Optional<Entry> first = entries.stream().findFirst();
    Optional<LocalDate> day = document.published().or(() -> first.flatMap(Entry::published));
    boolean assumed = document.published().isEmpty() && day.isPresent();
    return new ReadDocument(document, fingerprint, day, assumed, entries, unread, List.of());
  }

  /** The same with quotations of which it is known whose words they are. */
  public ReadDocument withUtterances(List<Utterance> spoken) {
    return new ReadDocument(document, fingerprint, day, dayAssumed, entries, unread, spoken);
  }
}
