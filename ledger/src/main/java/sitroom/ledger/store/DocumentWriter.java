package sitroom.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.ledger.store.DocumentTables.DocumentRow;
import sitroom.ledger.store.DocumentTables.ReadingRow;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.LedgerJson;

/** Puts read documents into the ledger, within one transaction. */
final class DocumentWriter {
  private final Writing writing;
  private final DocumentTables documents;
  private final EntryTables entries;
  private final Indexing indexing;
  private final Stories stories;
  private final Copies copies;
  private final FusionQueue unfused;
  private final FollowingQueue unfollowed;

  DocumentWriter(Writing writing) {
    this.writing = writing;
    this.documents = new DocumentTables(writing.handle());
    this.entries = new EntryTables(writing.handle());
    this.indexing = new Indexing(writing);
    this.stories = new Stories(writing);
    this.copies = new Copies(writing.handle());
    this.unfused = new FusionQueue(writing.handle());
    this.unfollowed = new FollowingQueue(writing.handle());
  }

  /** Adds a document that was found and read: what the ledger has already changes nothing. */
  Added add(ReadDocument read) {
    Optional<DocumentRow> known = documents.byId(read.document().id());
    if (known.isEmpty()) {
      return addNew(read);
    }
    Description description = Description.of(read.document());
    if (isKnown(known.get(), description)) {
      return nothing();
    }
    if (!isBetter(documents, known.get(), description)) {
      return addPlace(known.get(), description);
    }
    int number = documents.appearances(known.get().key()).size();
    documents.addAppearance(known.get().key(), number, description, writing.now());
    return readAnew(known.get(), number, read);
  }

  /** Records one more place of a text that needs no reading. */
  Added note(Document document) {
    Optional<DocumentRow> known = documents.byId(document.id());
    Description description = Description.of(document);
    if (known.isEmpty() || isKnown(known.get(), description)) {
      return nothing();
    }
    return addPlace(known.get(), description);
  }

  private Added addPlace(DocumentRow known, Description description) {
    int number = documents.appearances(known.key()).size();
    documents.addAppearance(known.key(), number, description, writing.now());
    indexing.renew(known);
    return new Added(Added.What.NEW_APPEARANCE, EntryDifference.NONE);
  }

  private boolean isKnown(DocumentRow known, Description description) {
    return documents.appearances(known.key()).stream()
        .anyMatch(one -> one.description().equals(description));
  }

  /** Whether a description completes the one that the document was last read with. */
  static boolean isBetter(DocumentTables documents, DocumentRow known, Description description) {
    int readAs = documents.newestReading(known.key()).map(ReadingRow::appearance).orElse(0);
    return documents.appearances(known.key()).stream()
        .filter(one -> one.number() == readAs)
        .anyMatch(one -> description.completes(one.description()));
  }

  /** Puts a new reading of a known document in place of the last one. */
  Added reread(ReadDocument read) {
    DocumentRow known =
        documents
            .byId(read.document().id())
            .orElseThrow(() -> new IllegalArgumentException("not in the ledger"));
    int appearance = documents.newestReading(known.key()).map(ReadingRow::appearance).orElse(0);
    return readAnew(known, appearance, read);
  }

  private static Added nothing() {
    return new Added(Added.What.NOTHING, EntryDifference.NONE);
  }

  private Added addNew(ReadDocument read) {
    long key = documents.nextKey();
    Optional<DocumentRow> earlier = stories.earlierVersion(read.document());
    DocumentRow row =
        new DocumentRow(
            key,
            read.document().id(),
            read.document().text(),
            Description.of(read.document()),
            earlier.map(DocumentRow::storyKey).orElse(key),
            earlier.map(DocumentRow::version).orElse(0) + 1);
    documents.addDocument(row, writing.now());
    documents.addAppearance(key, 0, row.description(), writing.now());
    documents.addReading(key, 0, 0, read, writing.now());
    Set<Long> nowCopies = copies.link(row);
    EntryRows rows = new EntryRows(writing.handle());
    for (int number = 0; number < read.entries().size(); number++) {
      rows.add(EntryKey.of(key, number), 0, Optional.empty(), read.entries().get(number));
    }
    rows.write();
    indexing.addFresh(row, read);
    unfused.add(key);
    unfollowed.add(key);
    nowCopies.forEach(copy -> documents.byKey(copy).ifPresent(indexing::renew));
    nowCopies.forEach(unfollowed::add);
    if (earlier.isEmpty()) {
      return new Added(Added.What.NEW, EntryDifference.NONE);
    }
    List<StoredEntry> before = current(earlier.get().key());
    entries.retire(EntryTables.keys(before), "version", writing.now());
    indexing.renew(earlier.get());
    unfused.add(earlier.get().key());
    unfollowed.add(earlier.get().key());
    return new Added(Added.What.NEW_VERSION, EntryDifference.of(parsed(before), read.entries()));
  }

  private Added readAnew(DocumentRow document, int appearance, ReadDocument read) {
    int reading = documents.newestReading(document.key()).map(ReadingRow::number).orElse(-1) + 1;
    documents.addReading(document.key(), reading, appearance, read, writing.now());
    List<StoredEntry> all = entries.ofDocument(document.key());
    List<StoredEntry> before = all.stream().filter(StoredEntry::isCurrent).toList();
    Map<String, StoredEntry> unread = new HashMap<>();
    Set<String> corrected = new HashSet<>();
    for (StoredEntry entry : all) {
      if (entry.correction().isPresent()) {
        continue;
      }
      if (entry.retired().filter("correction"::equals).isPresent()) {
        corrected.add(entry.id());
        unread.put(entry.line(), entry);
      } else if (entry.isCurrent()) {
        unread.put(entry.line(), entry);
      }
    }
    EntryRows rows = new EntryRows(writing.handle());
    List<EntryKey> alreadyCorrected = new ArrayList<>();
    int number = all.size();
    for (Entry entry : read.entries()) {
      if (unread.remove(LedgerJson.line(entry)) == null) {
        EntryKey key = EntryKey.of(document.key(), number++);
        rows.add(key, reading, Optional.empty(), entry);
        if (corrected.contains(entry.id())) {
          alreadyCorrected.add(key);
        }
      }
    }
    rows.write();
    List<StoredEntry> gone = unread.values().stream().filter(StoredEntry::isCurrent).toList();
    entries.retire(EntryTables.keys(gone), "reading", writing.now());
    entries.retire(alreadyCorrected, "correction", writing.now());
    indexing.renew(document);
    unfused.add(document.key());
    unfollowed.add(document.key());
    return new Added(
        Added.What.READ_ANEW, EntryDifference.of(parsed(before), parsed(current(document.key()))));
  }

  private List<StoredEntry> current(long documentKey) {
    return entries.ofDocument(documentKey).stream().filter(StoredEntry::isCurrent).toList();
  }

  private static List<Entry> parsed(List<StoredEntry> entries) {
    return entries.stream().map(StoredEntry::entry).toList();
  }
}
