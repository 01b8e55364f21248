package sitroom.ledger.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The connections to one ledger: one or few that write, several that read. SQLite has one writer at
 * a time, and a connection must say before it begins whether it will write.
 */
record Pools(HikariDataSource writing, HikariDataSource reading, DataSource unpooled)
    implements AutoCloseable {
  private static final int READERS = 4;
  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final int BUSY_MILLIS = 2000;
  private static final int CACHE_KIB = 128 * 1024;

  /** Pages of 4 KiB. A page that several transactions change is copied into the file once. */
  private static final String CHECKPOINT_SELDOM = "pragma wal_autocheckpoint = 8192";

  static Pools of(LedgerAddress address) {
    if (address instanceof LedgerAddress.SqliteFile file) {
      HikariDataSource writing =
          pool(
              "sitroom writing",
              sqlite(file, SQLiteConfig.TransactionMode.IMMEDIATE),
              1,
              Optional.of(CHECKPOINT_SELDOM));
      return new Pools(
          writing,
          pool("sitroom reading", sqlite(file, SQLiteConfig.TransactionMode.DEFERRED), READERS),
          sqlite(file, SQLiteConfig.TransactionMode.IMMEDIATE));
    }
    DataSource server = postgres((LedgerAddress.Postgres) address);
    return new Pools(
        pool("sitroom writing", server, 2), pool("sitroom reading", server, READERS), server);
  }

  private static DataSource sqlite(
      LedgerAddress.SqliteFile address, SQLiteConfig.TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // What is confirmed must be there after a power cut too.
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(mode);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-CACHE_KIB);
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + address.file());
    return source;
  }

  private static DataSource postgres(LedgerAddress.Postgres address) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(address.jdbcUrl());
    address.user().ifPresent(source::setUser);
    address.password().ifPresent(source::setPassword);
    source.setConnectTimeout((int) CONNECTING.toSeconds());
    source.setApplicationName("sitroom");
    source.setReWriteBatchedInserts(true);
    return source;
  }

  private static HikariDataSource pool(String name, DataSource source, int size) {
    return pool(name, source, size, Optional.empty());
  }

  private static HikariDataSource pool(
      String name, DataSource source, int size, Optional<String> first) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(CONNECTING.toMillis());
    // Connections are made when they are needed, so that what fails is told where it fails.
    config.setInitializationFailTimeout(-1);
    first.ifPresent(config::setConnectionInitSql);
    return new HikariDataSource(config);
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
  }
}
