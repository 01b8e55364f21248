package sitroom.ledger.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.query.Terms;

/** Where terms are looked up: the one thing that the two databases do quite differently. */
sealed interface TextIndex permits SqliteIndex, PostgresIndex {

  /** A row of an index. */
  record Row(long sortKey, Terms terms) {}

  void addEntries(Handle handle, List<Row> rows);

  void removeEntries(Handle handle, List<Long> sortKeys);

  void addDocument(Handle handle, long documentKey, Row row);

  void removeDocument(Handle handle, long documentKey, long sortKey);
}
