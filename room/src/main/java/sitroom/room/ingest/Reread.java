package sitroom.room.ingest;

import java.util.Optional;
import java.util.function.BiConsumer;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.Added;
import sitroom.ledger.store.EntryDifference;
import sitroom.ledger.store.StoredDocument;
import sitroom.model.Document;
import sitroom.room.DocumentReader;
import sitroom.room.OrderedReading;
import sitroom.room.Outcome;
import sitroom.sources.input.Input;
import sitroom.sources.input.Place;

/** Reads documents of the ledger anew, with the present code, packs and network. */
public final class Reread {
  private final Ledger ledger;
  private final DocumentReader reader;
  private final int jobs;
  private int count;
  private int different;
  private int faults;

  public Reread(Ledger ledger, DocumentReader reader, int jobs) {
    this.ledger = ledger;
    this.reader = reader;
    this.jobs = jobs;
  }

  /**
   * Reads them.
   *
   * @param onlyChanged only those whose last reading was made by something else
   * @param sink takes each document whose entries are not what they were
   */
  public void run(boolean onlyChanged, BiConsumer<Document, EntryDifference> sink) {
    String fingerprint = reader.fingerprint();
    try (OrderedReading reading =
        new OrderedReading(reader, jobs, outcome -> keep(outcome, fingerprint, sink))) {
      for (String id :
          ledger.documents().ids(onlyChanged ? Optional.of(fingerprint) : Optional.empty())) {
        ledger.documents().find(id).ifPresent(stored -> reading.accept(found(stored)));
      }
      reading.finish();
    }
    ledger.incidents(reader.parties()).fuse();
    reader.watching().ifPresent(known -> ledger.watching(known).follow());
  }

  private static Input found(StoredDocument stored) {
    return new Input.Found(stored.document().id(), new Place.WholeFile(), stored.document());
  }

  private void keep(
      Outcome outcome, String fingerprint, BiConsumer<Document, EntryDifference> sink) {
    count++;
    if (outcome instanceof Outcome.Read done) {
      Document document = done.input().document();
      Added added = ledger.documents().reread(Readings.of(document, done.reading(), fingerprint));
      if (!added.difference().isEmpty()) {
        different++;
        sink.accept(document, added.difference());
      }
    } else if (outcome instanceof Outcome.Failed failed) {
      faults++;
      ledger.failures().setAside(failed.input().document(), Ingest.described(failed.fault()));
    }
  }

  /** How many documents were read. */
  public int count() {
    return count;
  }

  /** Of how many of them the entries are not what they were. */
  public int different() {
    return different;
  }

  /** On how many of them the program failed; their entries stay as they were. */
  public int faults() {
    return faults;
  }
}
