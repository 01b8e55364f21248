package sitroom.ledger.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.copies.Shingles;
import sitroom.ledger.query.Words;
import sitroom.ledger.store.DocumentTables.DocumentRow;

/** Fills an empty ledger with the lines of an export, and makes anew what an export leaves out. */
final class Importing {
  private static final int TOGETHER = 500;

  private final Writing writing;
  private final Handle handle;
  private final LineHash hash = new LineHash();
  private final List<Map<String, Object>> waiting = new ArrayList<>();
  private ExportedTable table = ExportedTable.DOCUMENT;

  private Importing(Writing writing) {
    this.writing = writing;
    this.handle = writing.handle();
  }

  /**
   * Puts the lines in.
   *
   * @throws LedgerException where the ledger is not empty, or the lines are no whole export
   */
  static Contents run(Writing writing, Iterator<String> lines) {
    Importing importing = new Importing(writing);
    importing.requireEmpty();
    if (!lines.hasNext() || !lines.next().equals(ExportLines.HEAD)) {
      throw ExportLines.broken("the first line does not say so");
    }
    String last = "";
    while (lines.hasNext()) {
      String line = lines.next();
      Map<String, Object> fields = ExportLines.fields(line);
      Optional<ExportedTable> of = ExportLines.table(fields);
      if (of.isPresent()) {
        importing.add(of.get(), line, fields);
      } else {
        last = line;
        break;
      }
    }
    importing.put();
    Contents contents = importing.hash.contents();
    if (!last.equals(ExportLines.end(contents))) {
      throw ExportLines.broken(
          last.isEmpty() ? "its end is missing" : "its lines are not those that its end names");
    }
    importing.makeTheRest();
    return contents;
  }

  private void requireEmpty() {
    long rows =
        handle
            .createQuery(
                "select (select count(*) from document) + (select count(*) from failure)"
                    + " + (select count(*) from watch_log)"
                    + " + (select count(*) from source_state)")
            .mapTo(Long.class)
            .one();
    if (rows > 0) {
      throw new LedgerException(
          Trouble.WRONG, "the ledger is not empty; an export fills an empty one");
    }
  }

  private void add(ExportedTable of, String line, Map<String, Object> fields) {
    hash.add(of, line);
    if (of != table || waiting.size() >= TOGETHER) {
      put();
      table = of;
    }
    waiting.add(fields);
  }

  private void put() {
    if (table == ExportedTable.ENTRY) {
      EntryRows rows = new EntryRows(handle);
      for (Map<String, Object> fields : waiting) {
        Optional<Long> correction =
            Optional.ofNullable(fields.get("correction_key")).map(Importing::number);
        rows.add(
            new EntryKey(number(field(fields, "entry_key"))),
            (int) number(field(fields, "reading")),
            correction,
            StoredEntry.parse(field(fields, "json").toString()));
      }
      rows.write();
    } else {
      Rows rows = Rows.into(handle, table.table(), table.columns());
      for (Map<String, Object> fields : waiting) {
        rows.add(
            table.columns().stream()
                .<Object>map(column -> Optional.ofNullable(fields.get(column)))
                .toArray());
      }
      rows.write();
    }
    waiting.clear();
  }

  private static Object field(Map<String, Object> fields, String name) {
    Object value = fields.get(name);
    if (value == null) {
      throw ExportLines.broken("a row has no " + name);
    }
    return value;
  }

  private static long number(Object value) {
    if (value instanceof Long number) {
      return number;
    }
    throw ExportLines.broken("'" + value + "' is no whole number");
  }

  private void makeTheRest() {
    new FusionQueue(handle).addAll();
    new FollowingQueue(handle).addAll();
    DocumentTables documents = new DocumentTables(handle);
    Indexing indexing = new Indexing(writing);
    long last = documents.nextKey();
    for (long key = 1; key < last; key++) {
      Optional<DocumentRow> document = documents.byKey(key);
      if (document.isPresent()) {
        putBands(document.get());
        indexing.addAll(document.get());
      }
    }
  }

  private void putBands(DocumentRow document) {
    Shingles shingles = Shingles.of(Words.of(document.text()));
    Rows rows = Rows.into(handle, "band", List.of("hash", "document_key"));
    new TreeSet<>(Copies.bands(shingles)).forEach(band -> rows.add(band, document.key()));
    rows.write();
  }
}
