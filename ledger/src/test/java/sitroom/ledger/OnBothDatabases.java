package sitroom.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import sitroom.ledger.store.Added;
import sitroom.ledger.store.Patience;
import sitroom.model.Document;
import sitroom.model.LedgerJson;

/** What tests of the ledger start with, to be run on a SQLite file and on a real PostgreSQL. */
abstract class OnBothDatabases {
  static final Clock NOON = Clock.fixed(Instant.parse("2021-12-08T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  @Parameter Database database = Database.SQLITE;

  String url = "";
  Ledger ledger;

  @BeforeEach
  void openLedger() {
    url = database.freshLedger(folder);
    ledger = open();
  }

  @AfterEach
  void closeLedger() {
    // Where the database is not there, the test is left out and nothing was opened.
    if (!url.isEmpty()) {
      ledger.close();
      database.drop(url);
    }
  }

  /** The same ledger once more, as another program would open it. */
  Ledger open() {
    return Ledger.openOrMake(url, Patience.QUIET, NOON);
  }

  Added add(Document document) {
    return ledger.documents().add(Gazette.read(document));
  }

  /** The entries of a document that count, as lines of JSON. */
  List<String> lines(Document document) {
    return ledger.documents().find(document.id()).orElseThrow().entries().stream()
        .map(LedgerJson::line)
        .toList();
  }
}
