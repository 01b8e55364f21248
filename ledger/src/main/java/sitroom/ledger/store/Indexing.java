package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sitroom.ledger.query.Terms;
import sitroom.ledger.store.DocumentTables.AppearanceRow;
import sitroom.ledger.store.DocumentTables.DocumentRow;
import sitroom.ledger.store.DocumentTables.ReadingRow;
import sitroom.ledger.store.TextIndex.Row;
import sitroom.model.Entry;

/**
 * Keeps the index to what counts now: the newest version of each story, and the entries of it that
 * nothing has replaced.
 */
final class Indexing {
  private final Writing writing;
  private final DocumentTables documents;
  private final EntryTables entries;
  private final Copies copies;

  Indexing(Writing writing) {
    this.writing = writing;
    this.documents = new DocumentTables(writing.handle());
    this.entries = new EntryTables(writing.handle());
    this.copies = new Copies(writing.handle());
  }

  /** Indexes a document that was just put in, with all its entries. */
  void addFresh(DocumentRow document, ReadDocument read) {
    Set<String> outlets = new TreeSet<>();
    document.description().outlet().ifPresent(outlets::add);
    Terms.Marks marks = new Terms.Marks(outlets, copies.isCopy(document));
    List<Row> rows = new ArrayList<>();
    for (int number = 0; number < read.entries().size(); number++) {
      EntryKey key = EntryKey.of(document.key(), number);
      rows.add(row(key, read.entries().get(number), marks));
    }
    writing.index().addEntries(writing.handle(), rows);
    addDocument(document, read.day(), read.entries(), marks);
  }

  /** Takes a document and its entries out of the index, and puts in what counts now. */
  void renew(DocumentRow document) {
    // What was found out about its quotations may have changed with it.
    writing.handle().execute("delete from quote_pass where document_key = ?", document.key());
    List<Long> old = new ArrayList<>();
    for (StoredEntry stored : entries.ofDocument(document.key())) {
      old.add(SortKey.of(stored.entry().published(), stored.key().value()));
    }
    writing.index().removeEntries(writing.handle(), old);
    for (Optional<LocalDate> day : documents.days(document.key())) {
      writing
          .index()
          .removeDocument(writing.handle(), document.key(), SortKey.of(day, document.key()));
    }
    addAll(document);
  }

  /** Puts in what counts of a document that is not in the index. */
  void addAll(DocumentRow document) {
    Set<String> outlets = new TreeSet<>();
    for (AppearanceRow appearance : documents.appearances(document.key())) {
      appearance.description().outlet().ifPresent(outlets::add);
    }
    Terms.Marks marks = new Terms.Marks(outlets, copies.isCopy(document));
    List<Row> rows = new ArrayList<>();
    List<Entry> current = new ArrayList<>();
    for (StoredEntry stored : entries.ofDocument(document.key())) {
      if (stored.isCurrent()) {
        Entry entry = stored.entry();
        current.add(entry);
        rows.add(row(stored.key(), entry, marks));
      }
    }
    writing.index().addEntries(writing.handle(), rows);
    if (documents.isHead(document)) {
      addDocument(
          document,
          documents.newestReading(document.key()).flatMap(ReadingRow::day),
          current,
          marks);
    }
  }

  private static Row row(EntryKey key, Entry entry, Terms.Marks marks) {
    return new Row(SortKey.of(entry.published(), key.value()), Terms.of(entry, marks));
  }

  private void addDocument(
      DocumentRow document, Optional<LocalDate> day, List<Entry> itsEntries, Terms.Marks marks) {
    Terms terms = Terms.of(document.description().title(), document.text(), itsEntries, marks);
    Row row = new Row(SortKey.of(day, document.key()), terms);
    writing.index().addDocument(writing.handle(), document.key(), row);
  }
}
