package sitroom.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A ledger's database, open. Safe for use by several threads. */
public final class Store implements AutoCloseable {
  private final LedgerAddress address;
  private final Patience patience;
  private final Dialect dialect;
  private final Pools pools;
  private final Jdbi writing;
  private final Jdbi reading;

  /** A database that never answered is not waited for: more likely the address is wrong. */
  private volatile boolean reached;

  private Store(LedgerAddress address, Patience patience) {
    this.address = address;
    this.patience = patience;
    this.dialect =
        address instanceof LedgerAddress.SqliteFile ? new SqliteDialect() : new PostgresDialect();
    this.pools = Pools.of(address);
    this.writing = Jdbi.create(pools.writing());
    this.reading = Jdbi.create(pools.reading());
  }

  /**
   * Opens a ledger that is there.
   *
   * @throws LedgerException where there is none, or the database is in trouble
   */
  public static Store open(LedgerAddress address, Patience patience) {
    if (address instanceof LedgerAddress.SqliteFile sqlite && !Files.exists(sqlite.file())) {
      throw new LedgerException(
          Trouble.NO_LEDGER, address.shown() + ": there is no ledger; 'sitroom ingest' makes one");
    }
    return openOrMake(address, patience);
  }

  /**
   * Opens a ledger, and makes it where there is none.
   *
   * @throws LedgerException where the database is in trouble
   */
  public static Store openOrMake(LedgerAddress address, Patience patience) {
    Store store = new Store(address, patience);
    try {
      store.tried(
          () -> {
            Migrations.bringUpToDate(store.pools.unpooled(), store.dialect, store.address);
            return true;
          });
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  public LedgerAddress address() {
    return address;
  }

  Dialect dialect() {
    return dialect;
  }

  TextIndex index() {
    return dialect.index();
  }

  TextSearch search() {
    return dialect.search();
  }

  /** Runs queries that all see the ledger in one state. */
  public <T> T read(Function<Handle, T> work) {
    return tried(
        () ->
            reading.inTransaction(
                handle -> {
                  dialect.beginReading(handle);
                  return work.apply(handle);
                }));
  }

  /**
   * Runs one transaction: all of it is kept, or nothing. Writers take turns. Where the database is
   * locked or gone, it is run again when that is over, so it must be the same whenever it runs.
   */
  public <T> T write(Function<Handle, T> work) {
    return tried(
        () ->
            writing.inTransaction(
                handle -> {
                  dialect.beginWriting(handle);
                  return work.apply(handle);
                }));
  }

  /** As {@link #write}, but where it fails it is not run again. */
  <T> T writeOnce(Function<Handle, T> work) {
    try {
      return writing.inTransaction(
          handle -> {
            dialect.beginWriting(handle);
            return work.apply(handle);
          });
    } catch (JdbiException e) {
      throw LedgerException.of(address, e);
    }
  }

  /** Brings the statistics by which the database plans its queries up to date. */
  public void analyze() {
    tried(() -> writing.withHandle(handle -> handle.execute(dialect.analyze())));
  }

  void copyTo(Path file) {
    if (!(address instanceof LedgerAddress.SqliteFile)) {
      throw new LedgerException(
          Trouble.WRONG, "only a ledger in a file can be copied; export this one");
    }
    if (Files.exists(file)) {
      throw new LedgerException(Trouble.WRONG, file + " is there already");
    }
    tried(() -> reading.withHandle(handle -> handle.execute("vacuum into ?", file.toString())));
  }

  private <T> T tried(Supplier<T> work) {
    Patience.Waiting waiting = patience.begin();
    while (true) {
      try {
        T result = work.get();
        reached = true;
        return result;
      } catch (JdbiException | FlywayException e) {
        LedgerException trouble = LedgerException.of(address, e);
        boolean neverThere = trouble.trouble() == Trouble.GONE && !reached;
        if (!trouble.trouble().passes() || neverThere || !waiting.again(trouble)) {
          throw trouble;
        }
      }
    }
  }

  @Override
  public void close() {
    pools.close();
  }
}
