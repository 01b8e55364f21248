package sitroom.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import sitroom.model.Document;
import sitroom.model.DocumentJson;
import sitroom.model.JsonLineException;

/** Reads and writes the table of failures. */
final class FailureTable {
  private static final List<String> COLUMNS =
      List.of("failure_key place file document reason first_at last_at attempts state".split(" "));

  private final Handle handle;

  FailureTable(Handle handle) {
    this.handle = handle;
  }

  /**
   * Sets something aside. What is set aside already stays as it is; what was solved is reopened.
   */
  void setAside(
      String place, Optional<String> file, Optional<Document> document, String reason, String now) {
    Optional<Failure> known = at(place);
    if (known.isEmpty()) {
      long key =
          handle
              .createQuery("select coalesce(max(failure_key), 0) + 1 from failure")
              .mapTo(Long.class)
              .one();
      Rows.into(handle, "failure", COLUMNS)
          .add(key, place, file, document.map(DocumentJson::line), reason, now, now, 1, "open")
          .write();
    } else if (!known.get().open()) {
      triedAgain(place, reason, now);
    }
  }

  /** Counts one more attempt that failed. */
  void triedAgain(String place, String reason, String now) {
    handle.execute(
        "update failure set attempts = attempts + 1, reason = ?, last_at = ?, state = 'open'"
            + " where place = ?",
        reason,
        now,
        place);
  }

  /** Counts the attempt that succeeded. */
  void solved(String place, String now) {
    handle.execute(
        "update failure set attempts = attempts + 1, last_at = ?, state = 'solved'"
            + " where place = ? and state = 'open'",
        now,
        place);
  }

  Optional<Failure> at(String place) {
    return handle
        .createQuery("select * from failure where place = ?")
        .bind(0, place)
        .map((row, context) -> failure(row))
        .findOne();
  }

  /** In the order in which they first failed. */
  List<Failure> all() {
    return handle
        .createQuery("select * from failure order by failure_key")
        .map((row, context) -> failure(row))
        .list();
  }

  private static Failure failure(ResultSet row) throws SQLException {
    return new Failure(
        row.getString("place"),
        Optional.ofNullable(row.getString("file")),
        Optional.ofNullable(row.getString("document")).map(FailureTable::document),
        row.getString("reason"),
        row.getString("first_at"),
        row.getString("last_at"),
        row.getInt("attempts"),
        row.getString("state").equals("open"));
  }

  private static Document document(String json) {
    try {
      return DocumentJson.read(json);
    } catch (JsonLineException e) {
      throw new LedgerException(
          Trouble.DAMAGED, "a failure's document cannot be read: " + e.getMessage(), e);
    }
  }
}
