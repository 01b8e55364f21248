package sitroom.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads entries as they are held, and marks those that no longer count. */
final class EntryTables {
  private static final String HELD =
      "select e.entry_key, e.reading, e.correction_key, e.id, e.json, r.cause from entry e"
          + " left join retirement r on r.entry_key = e.entry_key ";

  private final Handle handle;

  EntryTables(Handle handle) {
    this.handle = handle;
  }

  /** All entries that a document ever had, in the order in which they came. */
  List<StoredEntry> ofDocument(long documentKey) {
    return handle
        .createQuery(HELD + "where e.entry_key >= ? and e.entry_key < ? order by e.entry_key")
        .bind(0, EntryKey.of(documentKey, 0).value())
        .bind(1, EntryKey.of(documentKey + 1, 0).value())
        .map((row, context) -> entry(row))
        .list();
  }

  /** The entry that now counts under an id. */
  Optional<StoredEntry> currentById(String id) {
    return handle
        .createQuery(HELD + "where e.id = ? and r.entry_key is null order by e.entry_key")
        .bind(0, id)
        .map((row, context) -> entry(row))
        .findFirst();
  }

  /** Where a correction put another entry in place of one: that one's correction. */
  Optional<StoredEntry> byKey(EntryKey key) {
    return handle
        .createQuery(HELD + "where e.entry_key = ?")
        .bind(0, key.value())
        .map((row, context) -> entry(row))
        .findOne();
  }

  /** Entries by their keys. */
  Map<Long, StoredEntry> byKeys(Collection<Long> keys) {
    Map<Long, StoredEntry> entries = new HashMap<>();
    for (List<Long> some : Parts.of(keys)) {
      handle
          .createQuery(HELD + "where e.entry_key in (<keys>)")
          .bindList("keys", some)
          .map((row, context) -> entry(row))
          .forEach(one -> entries.put(one.key().value(), one));
    }
    return entries;
  }

  void retire(Collection<EntryKey> keys, String cause, String now) {
    Rows rows = Rows.into(handle, "retirement", List.of("entry_key", "cause", "retired_at"));
    keys.forEach(key -> rows.add(key.value(), cause, now));
    rows.write();
  }

  static List<EntryKey> keys(Collection<StoredEntry> entries) {
    List<EntryKey> keys = new ArrayList<>();
    entries.forEach(entry -> keys.add(entry.key()));
    return keys;
  }

  private static StoredEntry entry(ResultSet row) throws SQLException {
    long correction = row.getLong("correction_key");
    boolean corrects = !row.wasNull();
    return new StoredEntry(
        new EntryKey(row.getLong("entry_key")),
        row.getInt("reading"),
        corrects ? Optional.of(correction) : Optional.empty(),
        row.getString("id"),
        row.getString("json"),
        Optional.ofNullable(row.getString("cause")));
  }
}
