package sitroom.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.fuse.Decision;

/** Reads and writes what people decided of incidents. */
final class DecisionTable {
  private final Handle handle;

  DecisionTable(Handle handle) {
    this.handle = handle;
  }

  Decision add(Decision.Kind kind, List<String> on, String madeBy, String reason, String now) {
    long key =
        handle
            .createQuery("select coalesce(max(decision_key), 0) + 1 from incident_decision")
            .mapTo(Long.class)
            .one();
    Rows.into(
            handle,
            "incident_decision",
            List.of("decision_key", "kind", "things", "made_by", "reason", "made_at"))
        .add(
            key,
            kind.name().toLowerCase(Locale.ROOT),
            String.join(" ", on),
            madeBy,
            reason,
            now)
        .write();
    return new Decision(key, kind, on, madeBy, reason, now, Optional.empty());
  }

  void undo(long number, String by, String reason, String now) {
    handle.execute(
        "update incident_decision set undone_by = ?, undone_reason = ?, undone_at = ?"
            + " where decision_key = ?",
        by,
        reason,
        now,
        number);
  }

  /** All decisions, also those that were undone, in the order in which they were made. */
  List<Decision> all() {
    return handle
        .createQuery("select * from incident_decision order by decision_key")
        .map((row, context) -> decision(row))
        .list();
  }

  /** Those that hold. */
  List<Decision> standing() {
    return all().stream().filter(one -> one.undone().isEmpty()).toList();
  }

  private static Decision decision(ResultSet row) throws SQLException {
    Optional<String> undone = Optional.ofNullable(row.getString("undone_at"));
    String by = String.valueOf(row.getString("undone_by"));
    String why = String.valueOf(row.getString("undone_reason"));
    return new Decision(
        row.getLong("decision_key"),
        Decision.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        List.of(row.getString("things").split(" ")),
        row.getString("made_by"),
        row.getString("reason"),
        row.getString("made_at"),
        undone.map(at -> new Decision.Undone(by, why, at)));
  }
}
