package sitroom.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.fuse.Parties;
import sitroom.ledger.fuse.Told;

/** Documents as fusion sees them, read out of the tables. */
final class Telling {
  private static final String DOCUMENT =
      "select d.document_key, d.id, a.uri, a.outlet, a.title, r.day, o.id as origin from document d"
          + " join reading r on r.document_key = d.document_key and r.number ="
          + " (select max(l.number) from reading l where l.document_key = d.document_key)"
          + " join appearance a on a.document_key = d.document_key and a.number = r.appearance"
          + " join origin g on g.document_key = d.document_key"
          + " join document o on o.document_key = g.origin_key"
          + " where d.document_key in (<keys>)";

  private final Handle handle;
  private final Parties parties;

  Telling(Handle handle, Parties parties) {
    this.handle = handle;
    this.parties = parties;
  }

  /** Documents without their entries, by their keys. */
  Map<Long, Told> documents(Collection<Long> keys) {
    Map<Long, Told> told = new LinkedHashMap<>();
    for (List<Long> some : Parts.of(keys)) {
      handle
          .createQuery(DOCUMENT)
          .bindList("keys", some)
          .map((row, context) -> Map.entry(row.getLong("document_key"), told(row)))
          .forEach(one -> told.put(one.getKey(), one.getValue()));
    }
    return told;
  }

  private Told told(ResultSet row) throws SQLException {
    Optional<String> uri = Optional.ofNullable(row.getString("uri"));
    Optional<String> outlet = Optional.ofNullable(row.getString("outlet"));
    return new Told(
        row.getString("id"),
        uri,
        outlet,
        Optional.ofNullable(row.getString("title")),
        DocumentTables.day(row, "day"),
        row.getString("origin"),
        parties.issuer(uri, outlet),
        List.of());
  }
}
