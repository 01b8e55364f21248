package sitroom.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** SQLite: one file, a write-ahead log beside it while it is open. */
record SqliteDialect() implements Dialect {
  @Override
  public String migrations() {
    return "sqlite";
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of("key", "integer primary key", "clustered", "without rowid");
  }

  /** The writing connection begins every transaction as a writer. */
  @Override
  public void beginWriting(Handle handle) {}

  /** A transaction sees what its first query saw. */
  @Override
  public void beginReading(Handle handle) {}

  @Override
  public TextIndex index() {
    return new SqliteIndex();
  }

  @Override
  public TextSearch search() {
    return new SqliteSearch();
  }

  @Override
  public List<String> ownCheck(Handle handle) {
    List<String> problems =
        new ArrayList<>(handle.createQuery("pragma integrity_check").mapTo(String.class).list());
    problems.remove("ok");
    handle
        .createQuery("pragma foreign_key_check")
        .map((row, context) -> row.getString(1) + " has a row that points to nothing")
        .forEach(problems::add);
    return problems;
  }

  @Override
  public String analyze() {
    return "pragma optimize";
  }

  @Override
  public String countTables() {
    return "select count(*) from sqlite_master where type = 'table' and name = :name";
  }
}
