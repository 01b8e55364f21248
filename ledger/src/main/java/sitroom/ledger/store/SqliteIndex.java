package sitroom.ledger.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** SQLite's FTS5: words in one column, so that phrases can be found; facets in the other. */
record SqliteIndex() implements TextIndex {
  private static final List<String> COLUMNS = List.of("rowid", "words", "facets");

  @Override
  public void addEntries(Handle handle, List<Row> rows) {
    add(handle, "entry_index", rows);
  }

  @Override
  public void removeEntries(Handle handle, List<Long> sortKeys) {
    remove(handle, "entry_index", sortKeys);
  }

  @Override
  public void addDocument(Handle handle, long documentKey, Row row) {
    add(handle, "document_index", List.of(row));
  }

  @Override
  public void removeDocument(Handle handle, long documentKey, long sortKey) {
    remove(handle, "document_index", List.of(sortKey));
  }

  private static void add(Handle handle, String table, List<Row> rows) {
    Rows batch = Rows.into(handle, table, COLUMNS);
    for (Row row : rows) {
      batch.add(
          row.sortKey(),
          String.join(" ", row.terms().words()),
          String.join(" ", row.terms().facets()));
    }
    batch.write();
  }

  private static void remove(Handle handle, String table, List<Long> sortKeys) {
    if (!sortKeys.isEmpty()) {
      PreparedBatch batch = handle.prepareBatch("delete from " + table + " where rowid = ?");
      sortKeys.forEach(key -> batch.bind(0, key).add());
      batch.execute();
    }
  }
}
