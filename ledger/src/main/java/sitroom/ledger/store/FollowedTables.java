package sitroom.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.watch.Act;
import sitroom.ledger.watch.Followed;
import sitroom.ledger.watch.Mark;
import sitroom.ledger.watch.Marking;
import sitroom.ledger.watch.Stated;
import sitroom.model.Entry;
import sitroom.model.EventType;

/** Reads and writes what is followed, with its statements and what entries say of it. */
final class FollowedTables {
  private static final List<String> FOLLOWED =
      List.of(
          "followed_key id kind shelf side act consequences since stems state last_day stale"
              .split(" "));
  private static final List<String> STATEMENT =
      List.of("entry_key shelf act consequence words taken_back stems".split(" "));
  private static final List<String> MARK =
      List.of("followed_key entry_key role act_day said_by reason sure".split(" "));

  private final Handle handle;

  FollowedTables(Handle handle) {
    this.handle = handle;
  }

  /** What is followed, as it is kept. */
  record FollowedRow(long key, Followed followed, String shelf, String state) {}

  /** A statement, as it is kept. */
  record StatedRow(long entry, Stated stated, String shelf, Optional<Long> followed) {}

  /** A mark, as it is kept. */
  record MarkRow(long followed, long entry, Mark mark) {}

  void removeAll() {
    List.of("told_measure", "followed_mark", "followed_act", "followed_statement", "followed")
        .forEach(table -> handle.execute("delete from " + table));
  }

  private List<FollowedRow> rows(String where, Collection<?> values) {
    return Parts.of(values).stream()
        .flatMap(
            some ->
                handle
                    .createQuery("select f.* from followed f " + where)
                    .bindList("values", some)
                    .map((row, context) -> followed(row))
                    .list()
                    .stream())
        .toList();
  }

  static FollowedRow followed(ResultSet row) throws SQLException {
    return new FollowedRow(
        row.getLong("followed_key"),
        new Followed(
            row.getString("id"),
            Followed.Kind.ofCode(row.getString("kind")),
            row.getString("side"),
            ActText.act(row.getString("act")),
            ActText.consequences(row.getString("consequences")),
            Optional.ofNullable(row.getString("since")).map(LocalDate::parse),
            stems(row.getString("stems"))),
        row.getString("shelf"),
        row.getString("state"));
  }

  private static Set<String> stems(String text) {
    return text.isEmpty() ? Set.of() : new TreeSet<>(List.of(text.split(" ")));
  }

  List<FollowedRow> byKeys(Collection<Long> keys) {
    return rows("where f.followed_key in (<values>)", keys);
  }

  List<FollowedRow> byIds(Collection<String> ids) {
    return rows("where f.id in (<values>)", ids);
  }

  List<FollowedRow> onShelf(String shelf) {
    return rows("where f.shelf in (<values>)", List.of(shelf));
  }

  List<FollowedRow> stale(int most) {
    return handle
        .createQuery(
            "select f.* from followed f where f.stale = 1 order by f.followed_key limit " + most)
        .map((row, context) -> followed(row))
        .list();
  }

  /** What an entry with one of these keys may bear on. */
  Set<Long> touched(Collection<Marking.Key> keys) {
    Set<Long> found = new TreeSet<>();
    for (Marking.Key key : keys) {
      handle
          .createQuery(
              "select followed_key from followed_act where event = :event and source_side in"
                  + " (<sources>) and target_side in (<targets>)")
          .bind("event", key.event().code())
          .bindList("sources", List.copyOf(key.sources()))
          .bindList("targets", List.copyOf(key.targets()))
          .mapTo(Long.class)
          .forEach(found::add);
      if (key.beside()) {
        beside(key.event(), "source_side", key.sources()).forEach(found::add);
        beside(key.event(), "target_side", key.targets()).forEach(found::add);
      }
    }
    return found;
  }

  private List<Long> beside(EventType event, String column, Set<String> sides) {
    List<String> named = sides.stream().filter(side -> !side.isEmpty()).toList();
    return named.isEmpty()
        ? List.of()
        : handle
            .createQuery(
                "select followed_key from followed_act where event = :event and "
                    + column
                    + " in (<sides>)")
            .bind("event", event.code())
            .bindList("sides", named)
            .mapTo(Long.class)
            .list();
  }

  /** Puts one in, to be set against all entries. */
  long add(Followed one, String shelf) {
    long key =
        handle
                .createQuery("select coalesce(max(followed_key), 0) from followed")
                .mapTo(Long.class)
                .one()
            + 1;
    Rows.into(handle, "followed", FOLLOWED)
        .add(
            key,
            one.id(),
            one.kind().code(),
            shelf,
            one.by(),
            ActText.of(one.act()),
            ActText.consequences(one.consequences()),
            one.since(),
            String.join(" ", one.stems()),
            "standing",
            one.since(),
            1)
        .write();
    addActs(key, one);
    return key;
  }

  /** Changes what is followed; where it is stale, it is set against all entries anew. */
  void change(long key, Followed one, boolean stale) {
    handle.execute(
        "update followed set act = ?, consequences = ?, since = ?, stems = ?,"
            + " stale = case when ? = 1 then 1 else stale end where followed_key = ?",
        ActText.of(one.act()),
        ActText.consequences(one.consequences()),
        one.since().map(LocalDate::toString).orElse(null),
        String.join(" ", one.stems()),
        stale ? 1 : 0,
        key);
    handle.execute("delete from followed_act where followed_key = ?", key);
    addActs(key, one);
  }

  private void addActs(long key, Followed one) {
    Set<Act> acts = new java.util.LinkedHashSet<>(Set.of(one.act()));
    one.consequences().forEach(consequence -> consequence.act().ifPresent(acts::add));
    Rows rows =
        Rows.into(
            handle, "followed_act", List.of("event", "source_side", "target_side", "followed_key"));
    Set<List<String>> seen = new java.util.LinkedHashSet<>();
    for (Act act : acts) {
      for (String source : orOpen(act.sources())) {
        for (String target : orOpen(act.targets())) {
          if (seen.add(List.of(act.event().code(), source, target))) {
            rows.add(act.event(), source, target, key);
          }
        }
      }
    }
    rows.write();
  }

  private static List<String> orOpen(List<String> sides) {
    return sides.isEmpty() ? List.of("") : sides;
  }

  void state(long key, String state, Optional<LocalDate> last) {
    handle.execute(
        "update followed set state = ?, last_day = ? where followed_key = ?",
        state,
        last.map(LocalDate::toString).orElse(null),
        key);
  }

  void fresh(long key) {
    handle.execute("update followed set stale = 0 where followed_key = ?", key);
  }

  void remove(Collection<Long> keys) {
    for (List<Long> some : Parts.of(keys)) {
      for (String statement :
          List.of(
              "update followed_statement set followed_key = null where followed_key in (<keys>)",
              "delete from followed_mark where followed_key in (<keys>)",
              "delete from followed_act where followed_key in (<keys>)",
              "delete from followed where followed_key in (<keys>)")) {
        handle.createUpdate(statement).bindList("keys", some).execute();
      }
    }
  }

  // Statements

  private List<StatedRow> statements(String where, Collection<?> values) {
    return Parts.of(values).stream()
        .flatMap(
            some ->
                handle
                    .createQuery(
                        "select s.*, e.id, e.day, e.sentence, d.id as document from"
                            + " followed_statement s join entry e on e.entry_key = s.entry_key"
                            + " join document d on d.document_key = e.document_key where "
                            + where)
                    .bindList("values", some)
                    .map((row, context) -> statement(row))
                    .list()
                    .stream())
        .toList();
  }

  private static StatedRow statement(ResultSet row) throws SQLException {
    String shelf = row.getString("shelf");
    long followed = row.getLong("followed_key");
    Optional<Long> key = row.wasNull() ? Optional.empty() : Optional.of(followed);
    Stated stated =
        new Stated(
            row.getString("id"),
            row.getString("document"),
            Optional.ofNullable(row.getString("day")).map(LocalDate::parse),
            row.getInt("sentence"),
            Stated.kind(shelf),
            Stated.by(shelf),
            ActText.act(row.getString("act")),
            Optional.ofNullable(row.getString("consequence")).map(ActText::act),
            row.getString("words"),
            row.getString("taken_back"),
            stems(row.getString("stems")));
    return new StatedRow(row.getLong("entry_key"), stated, shelf, key);
  }

  List<StatedRow> statementsOn(String shelf) {
    return statements("s.shelf in (<values>)", List.of(shelf));
  }

  List<StatedRow> statementsOf(Collection<Long> followedKeys) {
    return statements("s.followed_key in (<values>)", followedKeys);
  }

  List<StatedRow> statementsIn(long documentKey) {
    return handle
        .createQuery(
            "select s.*, e.id, e.day, e.sentence, d.id as document from followed_statement s"
                + " join entry e on e.entry_key = s.entry_key"
                + " join document d on d.document_key = e.document_key"
                + " where s.entry_key >= ? and s.entry_key < ?")
        .bind(0, EntryKey.of(documentKey, 0).value())
        .bind(1, EntryKey.of(documentKey + 1, 0).value())
        .map((row, context) -> statement(row))
        .list();
  }

  void removeStatementsIn(long documentKey) {
    handle.execute(
        "delete from followed_statement where entry_key >= ? and entry_key < ?",
        EntryKey.of(documentKey, 0).value(),
        EntryKey.of(documentKey + 1, 0).value());
  }

  void addStatements(Map<Long, List<Stated>> said) {
    Rows rows = Rows.into(handle, "followed_statement", STATEMENT);
    said.forEach(
        (entry, all) ->
            all.forEach(
                one ->
                    rows.add(
                        entry,
                        one.shelf(),
                        ActText.of(one.act()),
                        one.consequence().map(ActText::of),
                        one.words(),
                        one.takenBack(),
                        String.join(" ", one.stems()))));
    rows.write();
  }

  void belongs(long entry, String shelf, Optional<Long> followed) {
    handle.execute(
        "update followed_statement set followed_key = ? where entry_key = ? and shelf = ?",
        followed.orElse(null),
        entry,
        shelf);
  }

  // Marks

  List<MarkRow> marks(Collection<Long> followedKeys) {
    List<MarkRow> all = new ArrayList<>();
    for (List<Long> some : Parts.of(followedKeys)) {
      handle
          .createQuery(
              "select m.*, e.id, e.day, d.id as document from followed_mark m"
                  + " join entry e on e.entry_key = m.entry_key"
                  + " join document d on d.document_key = e.document_key"
                  + " where m.followed_key in (<values>)")
          .bindList("values", some)
          .map((row, context) -> mark(row))
          .forEach(all::add);
    }
    return all;
  }

  private static MarkRow mark(ResultSet row) throws SQLException {
    return new MarkRow(
        row.getLong("followed_key"),
        row.getLong("entry_key"),
        new Mark(
            Mark.Role.ofCode(row.getString("role")),
            row.getString("id"),
            row.getString("document"),
            Optional.ofNullable(row.getString("day")).map(LocalDate::parse),
            Optional.ofNullable(row.getString("act_day")).map(LocalDate::parse),
            row.getString("said_by"),
            row.getString("reason"),
            row.getDouble("sure")));
  }

  /** Removes what the entries of a document say, and tells of what. */
  Set<Long> removeMarksIn(long documentKey) {
    long from = EntryKey.of(documentKey, 0).value();
    long to = EntryKey.of(documentKey + 1, 0).value();
    Set<Long> followed =
        new TreeSet<>(
            handle
                .createQuery(
                    "select distinct followed_key from followed_mark"
                        + " where entry_key >= ? and entry_key < ?")
                .bind(0, from)
                .bind(1, to)
                .mapTo(Long.class)
                .list());
    handle.execute("delete from followed_mark where entry_key >= ? and entry_key < ?", from, to);
    return followed;
  }

  void removeMarksOf(long followedKey) {
    handle.execute("delete from followed_mark where followed_key = ?", followedKey);
  }

  void addMarks(Collection<MarkRow> marks) {
    Rows rows = Rows.into(handle, "followed_mark", MARK);
    marks.forEach(
        one ->
            rows.add(
                one.followed(),
                one.entry(),
                one.mark().role().code(),
                one.mark().day(),
                one.mark().by(),
                one.mark().reason(),
                one.mark().sure()));
    rows.write();
  }

  /** Entries that are to be shown, by their ids. */
  Map<String, Entry> entries(Collection<Long> keys) {
    Map<String, Entry> all = new LinkedHashMap<>();
    new EntryTables(handle).byKeys(keys).values().forEach(one -> all.put(one.id(), one.entry()));
    return all;
  }
}
