package sitroom.ledger;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

/** The databases that a ledger may lie in. */
enum Database {
  SQLITE {
    @Override
    String freshLedger(Path folder) {
      return folder.resolve("ledger.db").toString();
    }

    @Override
    String nothingYet(Path folder) {
      return freshLedger(folder);
    }
  },
  POSTGRESQL {
    @Override
    String freshLedger(Path folder) {
      return server().freshLedger();
    }

    @Override
    String nothingYet(Path folder) {
      return server().emptyDatabase();
    }

    private static PostgresServer server() {
      assumeTrue(
          PostgresServer.shared().isPresent(),
          "PostgreSQL (initdb, pg_ctl) is not installed; the ledger in it is not tested");
      return PostgresServer.shared().orElseThrow();
    }
  };

  /** Throws a ledger away that a test is done with; a file goes with its folder. */
  void drop(String url) {
    if (this == POSTGRESQL) {
      PostgresServer.shared().ifPresent(server -> server.drop(url));
    }
  }

  /** The address of an empty ledger, or of one that is not there yet. */
  abstract String freshLedger(Path folder);

  /** The address of a ledger that is not there yet. */
  abstract String nothingYet(Path folder);
}
