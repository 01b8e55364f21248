package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import sitroom.ledger.watch.Measure.Stage;
import sitroom.ledger.watch.ToldMeasure;

/** Reads and writes what entries tell of measures. */
final class MeasureTable {
  private static final List<String> COLUMNS =
      List.of("entry_key sender target measure stage day".split(" "));

  private final Handle handle;

  MeasureTable(Handle handle) {
    this.handle = handle;
  }

  /** A row with the key of its entry. */
  record Row(long entry, ToldMeasure told) {}

  void removeIn(long documentKey) {
    handle.execute(
        "delete from told_measure where entry_key >= ? and entry_key < ?",
        EntryKey.of(documentKey, 0).value(),
        EntryKey.of(documentKey + 1, 0).value());
  }

  void add(long entry, List<ToldMeasure> told) {
    Rows rows = Rows.into(handle, "told_measure", COLUMNS);
    told.forEach(
        one ->
            rows.add(
                entry, one.sender(), one.target(), one.kind(), one.stage().words(), one.day()));
    rows.write();
  }

  /** What was told in a time; senders and targets empty: of anybody. */
  List<Row> find(
      Collection<String> senders,
      Collection<String> targets,
      Optional<LocalDate> from,
      LocalDate to) {
    List<Condition> all = new ArrayList<>();
    if (!senders.isEmpty()) {
      all.add(ActTable.in("m.sender", senders));
    }
    if (!targets.isEmpty()) {
      all.add(ActTable.in("m.target", targets));
    }
    from.ifPresent(day -> all.add(Condition.of("m.day >= ?", day.toString())));
    all.add(Condition.of("m.day <= ?", to.toString()));
    Condition where = Condition.joined("and", all);
    Query query =
        handle.createQuery(
            "select m.*, e.id from told_measure m join entry e on e.entry_key = m.entry_key where "
                + where.sql()
                + " order by m.entry_key");
    int at = 0;
    for (Object value : where.values()) {
      query.bind(at++, value);
    }
    return query
        .map(
            (row, context) ->
                new Row(
                    row.getLong("entry_key"),
                    new ToldMeasure(
                        row.getString("id"),
                        Optional.ofNullable(row.getString("day")).map(LocalDate::parse),
                        row.getString("sender"),
                        row.getString("target"),
                        row.getString("measure"),
                        Stage.ofWords(row.getString("stage")))))
        .list();
  }

  /** Of each stage of each measure the first entry and the newest ones. */
  static List<Long> shown(List<Row> told, int most) {
    Map<List<Object>, List<Row>> steps = new LinkedHashMap<>();
    told.stream()
        .sorted((one, other) -> ToldMeasure.order().compare(one.told(), other.told()))
        .forEach(
            one ->
                steps
                    .computeIfAbsent(
                        List.of(
                            one.told().sender(),
                            one.told().target(),
                            one.told().kind(),
                            one.told().stage()),
                        unused -> new ArrayList<>())
                    .add(one));
    List<Long> some = new ArrayList<>();
    for (List<Row> all : steps.values()) {
      some.add(all.get(0).entry());
      all.subList(Math.max(0, all.size() - most), all.size()).forEach(one -> some.add(one.entry()));
    }
    return some.stream().distinct().toList();
  }
}
