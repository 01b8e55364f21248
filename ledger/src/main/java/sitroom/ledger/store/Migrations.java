package sitroom.ledger.store;

import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings the tables of a ledger to what this version of Sitroom expects. */
final class Migrations {
  private static final String FOLDER = "classpath:sitroom/ledger/store/";
  private static final String HISTORY = "sitroom_migration";

  /** The number of the newest migration. */
  static final int NEWEST = 9;

  private Migrations() {}

  static void bringUpToDate(DataSource source, Dialect dialect, LedgerAddress address) {
    Jdbi jdbi = Jdbi.create(source);
    int version = jdbi.withHandle(handle -> version(handle, dialect));
    if (version > NEWEST) {
      throw new LedgerException(
          Trouble.NEWER, address.shown() + ": " + Trouble.NEWER.words() + "; use that one");
    }
    if (version < NEWEST) {
      migrate(source, dialect);
    }
  }

  /** Asked first, because the library that migrates takes longer to start than to find it out. */
  private static int version(Handle handle, Dialect dialect) {
    int tables =
        handle.createQuery(dialect.countTables()).bind("name", HISTORY).mapTo(int.class).one();
    if (tables == 0) {
      return 0;
    }
    Optional<Integer> newest =
        handle
            .createQuery(
                "select max(cast(version as integer)) from " + HISTORY + " where success = true")
            .mapTo(Integer.class)
            .findOne();
    return newest.orElse(0);
  }

  private static void migrate(DataSource source, Dialect dialect) {
    Flyway.configure()
        .loggers("slf4j")
        .dataSource(source)
        .locations(FOLDER + "common", FOLDER + dialect.migrations())
        .placeholders(dialect.placeholders())
        .table(HISTORY)
        .load()
        .migrate();
  }
}
