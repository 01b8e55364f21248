package sitroom.ledger.store;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** PostgreSQL 12 or newer. */
record PostgresDialect() implements Dialect {
  /** Any number that nobody else takes: it names the lock of those who write to this ledger. */
  private static final long WRITERS = 0x5174_726F_6F6DL;

  @Override
  public String migrations() {
    return "postgresql";
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of("key", "bigint primary key", "clustered", "");
  }

  /**
   * Writers take turns: of two copies of one story that come at the same moment, the second must
   * see the first.
   */
  @Override
  public void beginWriting(Handle handle) {
    handle.execute("select pg_advisory_xact_lock(?)", WRITERS);
  }

  @Override
  public void beginReading(Handle handle) {
    handle.execute("set transaction isolation level repeatable read, read only");
  }

  @Override
  public TextIndex index() {
    return new PostgresIndex();
  }

  @Override
  public TextSearch search() {
    return new PostgresSearch();
  }

  /** The server looks after its files; pg_amcheck is the tool for doubts. */
  @Override
  public List<String> ownCheck(Handle handle) {
    return List.of();
  }

  @Override
  public String analyze() {
    return "analyze";
  }

  @Override
  public String countTables() {
    return "select count(*) from information_schema.tables"
        + " where table_schema = current_schema() and table_name = :name";
  }
}
