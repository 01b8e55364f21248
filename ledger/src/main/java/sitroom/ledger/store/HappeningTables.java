package sitroom.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.fuse.Happening;
import sitroom.ledger.fuse.Shelves;

/** Reads and writes the tables of happenings. */
final class HappeningTables {
  private static final String SELECT =
      "select h.happening_key, h.number, h.told, h.incident from happening h ";

  /**
   * A happening's row.
   *
   * @param incident the number of the incident that it is part of
   */
  record HappeningRow(long key, long number, Happening happening, long incident) {}

  /** An entry's place. */
  record EntryRow(long entry, long happening, String reason) {}

  /** A link, from the happening that it is a link of. */
  record LinkRow(long from, long to, String reason) {}

  private final Handle handle;

  HappeningTables(Handle handle) {
    this.handle = handle;
  }

  private List<HappeningRow> rows(String where, Collection<Long> values) {
    return Parts.of(values).stream()
        .flatMap(
            some ->
                handle
                    .createQuery(SELECT + where)
                    .bindList("values", some)
                    .map((row, context) -> happening(row))
                    .list()
                    .stream())
        .toList();
  }

  private static HappeningRow happening(ResultSet row) throws SQLException {
    return new HappeningRow(
        row.getLong("happening_key"),
        row.getLong("number"),
        Happening.of(row.getString("told")),
        row.getLong("incident"));
  }

  List<HappeningRow> byKeys(Collection<Long> keys) {
    return rows("where h.happening_key in (<values>)", keys);
  }

  List<HappeningRow> byNumbers(Collection<Long> numbers) {
    return rows("where h.number in (<values>)", numbers);
  }

  List<HappeningRow> ofIncidents(Collection<Long> incidents) {
    return rows("where h.incident in (<values>)", incidents);
  }

  /** All that are kept on these shelves, each once, by their keys. */
  Map<Long, HappeningRow> onShelves(Collection<Long> shelves) {
    Map<Long, HappeningRow> found = new TreeMap<>();
    rows(
            "join happening_shelf s on s.happening_key = h.happening_key"
                + " where s.shelf in (<values>)",
            shelves)
        .forEach(row -> found.put(row.key(), row));
    return found;
  }

  /** Puts new happenings in, each an incident of its own. */
  Map<Long, HappeningRow> add(Collection<Happening> happenings) {
    Map<Long, HappeningRow> added = new LinkedHashMap<>();
    if (happenings.isEmpty()) {
      return added;
    }
    long key =
        handle
            .createQuery("select coalesce(max(happening_key), 0) from happening")
            .mapTo(Long.class)
            .one();
    Rows rows = Rows.into(handle, "happening", List.of("happening_key", "number", "told", "incident"));
    Rows shelves = Rows.into(handle, "happening_shelf", List.of("shelf", "happening_key"));
    for (Happening happening : happenings) {
      key++;
      long number = happening.number();
      rows.add(key, number, happening.key(), number);
      for (long shelf : Shelves.kept(happening)) {
        shelves.add(shelf, key);
      }
      added.put(key, new HappeningRow(key, number, happening, number));
    }
    rows.write();
    shelves.write();
    return added;
  }

  void remove(Collection<Long> keys) {
    for (List<Long> some : Parts.of(keys)) {
      for (String where :
          List.of(
              "happening_link where happening_key in (<keys>)",
              "happening_link where other_key in (<keys>)",
              "happening_shelf where happening_key in (<keys>)",
              "happening where happening_key in (<keys>)")) {
        handle.createUpdate("delete from " + where).bindList("keys", some).execute();
      }
    }
  }

  void removeAll() {
    List.of("happening_link", "happening_entry", "happening_shelf", "happening", "incident")
        .forEach(table -> handle.execute("delete from " + table));
  }

  /** Where the entries of documents are placed. */
  List<EntryRow> entriesOf(Collection<Long> documentKeys) {
    return documentKeys.stream()
        .flatMap(
            document ->
                handle
                    .createQuery(
                        "select entry_key, happening_key, reason from happening_entry"
                            + " where entry_key >= ? and entry_key < ?")
                    .bind(0, EntryKey.of(document, 0).value())
                    .bind(1, EntryKey.of(document + 1, 0).value())
                    .map((row, context) -> entry(row))
                    .list()
                    .stream())
        .toList();
  }

  private static EntryRow entry(ResultSet row) throws SQLException {
    return new EntryRow(row.getLong("entry_key"), row.getLong("happening_key"), row.getString("reason"));
  }

  /** The entries placed into happenings. */
  List<EntryRow> entriesIn(Collection<Long> happenings) {
    return Parts.of(happenings).stream()
        .flatMap(
            some ->
                handle
                    .createQuery(
                        "select entry_key, happening_key, reason from happening_entry"
                            + " where happening_key in (<keys>) order by entry_key, happening_key")
                    .bindList("keys", some)
                    .map((row, context) -> entry(row))
                    .list()
                    .stream())
        .toList();
  }

  /** Those of the happenings into which no entry is placed any more. */
  Set<Long> empty(Collection<Long> happenings) {
    Set<Long> empty = new TreeSet<>(happenings);
    for (List<Long> some : Parts.of(happenings)) {
      handle
          .createQuery(
              "select h.happening_key from happening h where h.happening_key in (<keys>) and exists"
                  + " (select 1 from happening_entry e where e.happening_key = h.happening_key)")
          .bindList("keys", some)
          .mapTo(Long.class)
          .forEach(empty::remove);
    }
    return empty;
  }

  void place(Collection<EntryRow> placed) {
    Rows rows =
        Rows.into(handle, "happening_entry", List.of("entry_key", "happening_key", "reason"));
    placed.forEach(one -> rows.add(one.entry(), one.happening(), one.reason()));
    rows.write();
  }

  void displace(Collection<EntryRow> gone) {
    gone.forEach(
        one ->
            handle.execute(
                "delete from happening_entry where entry_key = ? and happening_key = ?",
                one.entry(),
                one.happening()));
  }

  /** The links of happenings, in both directions. */
  List<LinkRow> links(Collection<Long> happenings) {
    Set<LinkRow> links = new java.util.LinkedHashSet<>();
    for (List<Long> some : Parts.of(happenings)) {
      for (String column : List.of("happening_key", "other_key")) {
        handle
            .createQuery(
                "select happening_key, other_key, reason from happening_link where "
                    + column
                    + " in (<keys>)")
            .bindList("keys", some)
            .map(
                (row, context) ->
                    new LinkRow(row.getLong(1), row.getLong(2), row.getString(3)))
            .forEach(links::add);
      }
    }
    return List.copyOf(links);
  }

  void link(Collection<LinkRow> links) {
    Rows rows = Rows.into(handle, "happening_link", List.of("happening_key", "other_key", "reason"));
    links.forEach(one -> rows.add(one.from(), one.to(), one.reason()));
    rows.write();
  }

  void unlink(Collection<LinkRow> links) {
    links.forEach(
        one ->
            handle.execute(
                "delete from happening_link where happening_key = ? and other_key = ?",
                one.from(),
                one.to()));
  }

  void assign(Map<Long, Long> incidents) {
    incidents.forEach(
        (key, incident) ->
            handle.execute(
                "update happening set incident = ? where happening_key = ?", incident, key));
  }
}
