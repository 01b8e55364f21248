package sitroom.ledger.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads and writes the table of corrections. */
final class CorrectionTable {
  private static final List<String> COLUMNS =
      List.of("correction_key entry_key kind made_by reason made_at".split(" "));

  private final Handle handle;

  CorrectionTable(Handle handle) {
    this.handle = handle;
  }

  /** Records a correction, and gives its key. */
  long add(EntryKey entry, boolean replaces, String madeBy, String reason, String now) {
    long key =
        handle
            .createQuery("select coalesce(max(correction_key), 0) + 1 from correction")
            .mapTo(Long.class)
            .one();
    Rows.into(handle, "correction", COLUMNS)
        .add(key, entry.value(), replaces ? "replace" : "withdraw", madeBy, reason, now)
        .write();
    return key;
  }

  /** All corrections, in the order in which they were made. */
  List<Correction> all() {
    return handle
        .createQuery(
            "select c.made_by, c.made_at, c.reason, e.json as old_line, n.json as new_line"
                + " from correction c join entry e on e.entry_key = c.entry_key"
                + " left join entry n on n.correction_key = c.correction_key"
                + " order by c.correction_key")
        .map(
            (row, context) ->
                new Correction(
                    StoredEntry.parse(row.getString("old_line")),
                    Optional.ofNullable(row.getString("new_line")).map(StoredEntry::parse),
                    row.getString("made_by"),
                    row.getString("made_at"),
                    row.getString("reason")))
        .list();
  }
}
