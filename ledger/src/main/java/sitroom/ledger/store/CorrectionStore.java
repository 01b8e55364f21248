package sitroom.ledger.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.store.DocumentTables.DocumentRow;
import sitroom.model.Entry;

/** What people say of entries. Entries stay as they were read; corrections lie on top. */
public final class CorrectionStore {
  private final Store store;
  private final Clock clock;

  public CorrectionStore(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Puts another entry in the place of one.
   *
   * @param id of an entry that counts
   * @param replacement of the same document
   * @param madeBy who says so
   * @param reason why
   * @throws IllegalArgumentException where there is no such entry, or the replacement is of another
   *     document
   */
  public void replace(String id, Entry replacement, String madeBy, String reason) {
    correct(id, Optional.of(replacement), madeBy, reason);
  }

  /**
   * Takes an entry back: it should not have been read.
   *
   * @throws IllegalArgumentException where there is no such entry
   */
  public void withdraw(String id, String madeBy, String reason) {
    correct(id, Optional.empty(), madeBy, reason);
  }

  private void correct(String id, Optional<Entry> replacement, String madeBy, String reason) {
    store.write(
        handle -> {
          correct(handle, id, replacement, madeBy, reason);
          return id;
        });
  }

  private void correct(
      Handle handle, String id, Optional<Entry> replacement, String madeBy, String reason) {
    String now = DocumentStore.now(clock);
    EntryTables entries = new EntryTables(handle);
    StoredEntry wrong =
        entries
            .currentById(id)
            .orElseThrow(() -> new IllegalArgumentException("there is no entry " + id));
    DocumentRow document = new DocumentTables(handle).byKey(wrong.key().document()).orElseThrow();
    long correction =
        new CorrectionTable(handle).add(wrong.key(), replacement.isPresent(), madeBy, reason, now);
    entries.retire(List.of(wrong.key()), "correction", now);
    if (replacement.isPresent()) {
      if (!replacement.get().document().equals(document.id())) {
        throw new IllegalArgumentException("the correction is of another document");
      }
      int number = entries.ofDocument(document.key()).size();
      EntryRows rows = new EntryRows(handle);
      rows.add(
          EntryKey.of(document.key(), number),
          wrong.reading(),
          Optional.of(correction),
          replacement.get());
      rows.write();
    }
    new FusionQueue(handle).add(document.key());
    new FollowingQueue(handle).add(document.key());
    new Indexing(new Writing(handle, store.index(), now)).renew(document);
  }

  /** All corrections, in the order in which they were made. */
  public List<Correction> all() {
    return store.read(handle -> new CorrectionTable(handle).all());
  }
}
