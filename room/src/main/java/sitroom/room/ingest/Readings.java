package sitroom.room.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.ledger.store.ReadDocument;
import sitroom.ledger.store.UnreadPart;
import sitroom.model.Document;
import sitroom.reader.Reading;
import sitroom.reader.text.PreparedText.DocumentDate;

/** Makes what the ledger keeps of what the reader gives. */
final class Readings {
  private Readings() {}

  static ReadDocument of(Document document, Reading reading, String fingerprint) {
    Optional<DocumentDate> date = reading.parsed().text().date();
    Optional<LocalDate> day = date.map(DocumentDate::day).or(document::published);
    List<UnreadPart> unread =
        reading.parsed().unparsed().stream()
            .map(
                part ->
                    new UnreadPart(
                        reading.parsed().text().alignment().toOriginal(part.span()), part.reason()))
            .toList();
    return new ReadDocument(
        document,
        fingerprint,
        day,
        date.map(DocumentDate::assumed).orElse(false),
        reading.entries(),
        unread,
        reading.utterances());
  }
}
