package sitroom.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads and writes the tables of sources. */
final class SourceTable {
  private static final List<String> STATE =
      List.of(
          "source_key address etag last_modified not_before failures last_read last_new problem"
              .split(" "));

  private final Handle handle;

  SourceTable(Handle handle) {
    this.handle = handle;
  }

  Optional<KnownSource> find(String address) {
    return key(address).flatMap(this::known);
  }

  private Optional<Long> key(String address) {
    return handle
        .createQuery("select source_key from source_state where address = ?")
        .bind(0, address)
        .mapTo(Long.class)
        .findOne();
  }

  private Optional<KnownSource> known(long key) {
    List<SourceItem> items = new SourceItems(handle, key).all();
    return handle
        .createQuery("select * from source_state where source_key = ?")
        .bind(0, key)
        .map((row, context) -> known(row, items))
        .findOne();
  }

  private static KnownSource known(ResultSet row, List<SourceItem> items) throws SQLException {
    return new KnownSource(
        Optional.ofNullable(row.getString("etag")),
        Optional.ofNullable(row.getString("last_modified")),
        time(row, "not_before"),
        row.getInt("failures"),
        time(row, "last_read"),
        time(row, "last_new"),
        Optional.ofNullable(row.getString("problem")),
        items.stream().filter(SourceItem::taken).map(SourceItem::item).toList(),
        items.stream()
            .filter(item -> item.tries() > 0)
            .collect(Collectors.toMap(SourceItem::item, SourceItem::tries)));
  }

  private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(Instant::parse);
  }

  void keep(String address, KnownSource known, int most) {
    long key = key(address).orElseGet(() -> added(address));
    handle
        .createUpdate(
            "update source_state set etag = ?, last_modified = ?, not_before = ?, failures = ?,"
                + " last_read = ?, last_new = ?, problem = ? where source_key = ?")
        .bind(0, known.etag())
        .bind(1, known.lastModified())
        .bind(2, known.notBefore().map(Instant::toString))
        .bind(3, known.failures())
        .bind(4, known.lastRead().map(Instant::toString))
        .bind(5, known.lastNew().map(Instant::toString))
        .bind(6, known.problem())
        .bind(7, key)
        .execute();
    new SourceItems(handle, key).keep(known.taken(), known.tries(), most);
  }

  private long added(String address) {
    long key =
        handle
            .createQuery("select coalesce(max(source_key), 0) + 1 from source_state")
            .mapTo(Long.class)
            .one();
    Optional<String> none = Optional.empty();
    Rows.into(handle, "source_state", STATE)
        .add(key, address, none, none, none, 0, none, none, none)
        .write();
    return key;
  }
}
