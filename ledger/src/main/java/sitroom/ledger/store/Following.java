package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.store.FollowedTables.FollowedRow;
import sitroom.ledger.store.FollowedTables.MarkRow;
import sitroom.ledger.store.FollowedTables.StatedRow;
import sitroom.ledger.watch.Commitments;
import sitroom.ledger.watch.Followed;
import sitroom.ledger.watch.Followed.Kind;
import sitroom.ledger.watch.Mark;
import sitroom.ledger.watch.Marking;
import sitroom.ledger.watch.Measures;
import sitroom.ledger.watch.OwnTripwire;
import sitroom.ledger.watch.Promises;
import sitroom.ledger.watch.Stated;
import sitroom.ledger.watch.Statements;
import sitroom.ledger.watch.Tripwire;
import sitroom.ledger.watch.Tripwires;
import sitroom.ledger.watch.WatchKnowledge;
import sitroom.model.Entry;

/**
 * Brings what is followed up to date with the entries of some documents, within one transaction.
 * Only what shares a shelf with their statements, or an act with their entries, is looked at.
 */
final class Following {
  private static final LocalDate END = LocalDate.of(9999, 12, 31);

  private final FollowedTables tables;
  private final EntryTables entries;
  private final BearingEntries bearing;
  private final WatchKnowledge knowledge;
  private final Marking marking;
  private final Measures measures;
  private final MeasureTable told;
  private final Handle handle;

  Following(Handle handle, WatchKnowledge knowledge) {
    this.handle = handle;
    this.tables = new FollowedTables(handle);
    this.entries = new EntryTables(handle);
    this.bearing = new BearingEntries(handle, knowledge);
    this.knowledge = knowledge;
    this.measures = new Measures(knowledge);
    this.told = new MeasureTable(handle);
    this.marking = new Marking(knowledge);
  }

  /** Entries that count, by their keys: those of a copy do not. */
  private Map<Long, Entry> counting(long documentKey) {
    boolean origin =
        handle
            .createQuery(
                "select count(*) from origin where document_key = ? and origin_key = document_key")
            .bind(0, documentKey)
            .mapTo(Long.class)
            .map(count -> count > 0)
            .one();
    Map<Long, Entry> counting = new TreeMap<>();
    if (origin) {
      entries.ofDocument(documentKey).stream()
          .filter(StoredEntry::isCurrent)
          .forEach(one -> counting.put(one.key().value(), one.entry()));
    }
    return counting;
  }

  /** Puts what these documents state where it belongs. */
  void statements(Collection<Long> documentKeys) {
    Set<String> shelves = new TreeSet<>();
    for (long document : documentKeys) {
      Map<Long, List<Stated>> now = new TreeMap<>();
      told.removeIn(document);
      counting(document)
          .forEach(
              (key, entry) -> {
                told.add(key, measures.told(entry));
                List<Stated> all = new ArrayList<>(Statements.of(entry, knowledge));
                all.addAll(Promises.of(entry, knowledge));
                if (!all.isEmpty()) {
                  now.put(key, all);
                }
              });
      Map<Long, List<Stated>> before = new TreeMap<>();
      for (StatedRow row : tables.statementsIn(document)) {
        before.computeIfAbsent(row.entry(), unused -> new ArrayList<>()).add(row.stated());
      }
      if (!before.equals(now)) {
        before.values().forEach(all -> all.forEach(one -> shelves.add(one.shelf())));
        now.values().forEach(all -> all.forEach(one -> shelves.add(one.shelf())));
        tables.removeStatementsIn(document);
        tables.addStatements(now);
      }
    }
    shelves.forEach(this::regroup);
  }

  private void regroup(String shelf) {
    List<StatedRow> rows = tables.statementsOn(shelf);
    Map<String, StatedRow> byEntry = new HashMap<>();
    rows.forEach(row -> byEntry.put(row.stated().entry(), row));
    Map<String, FollowedRow> before = new LinkedHashMap<>();
    tables.onShelf(shelf).forEach(row -> before.put(row.followed().id(), row));
    Map<String, Followed> now = new LinkedHashMap<>();
    Map<String, List<Stated>> said = new HashMap<>();
    List<Stated> all = rows.stream().map(StatedRow::stated).toList();
    if (Stated.kind(shelf).isTripwire()) {
      Statements.group(all).forEach(one -> put(now, said, one.followed(), one.said()));
    } else {
      Promises.group(all).forEach(one -> put(now, said, one.followed(), one.said()));
    }
    tables.remove(
        before.values().stream()
            .filter(row -> !now.containsKey(row.followed().id()))
            .map(FollowedRow::key)
            .toList());
    Map<String, Long> belongs = new HashMap<>();
    now.forEach(
        (id, followed) -> {
          long key = keep(Optional.ofNullable(before.get(id)), followed, shelf);
          said.getOrDefault(id, List.of()).forEach(one -> belongs.put(one.entry(), key));
        });
    for (StatedRow row : rows) {
      Optional<Long> to = Optional.ofNullable(belongs.get(row.stated().entry()));
      if (!to.equals(row.followed())) {
        tables.belongs(row.entry(), shelf, to);
      }
    }
    stand(belongs.values());
  }

  private static void put(
      Map<String, Followed> now,
      Map<String, List<Stated>> said,
      Followed followed,
      List<Stated> statements) {
    now.put(followed.id(), followed);
    said.put(followed.id(), statements);
  }

  private long keep(Optional<FollowedRow> before, Followed now, String shelf) {
    if (before.isEmpty()) {
      return tables.add(now, shelf);
    }
    Followed then = before.get().followed();
    if (!then.equals(now)) {
      boolean same =
          then.act().equals(now.act())
              && then.since().equals(now.since())
              && then.stems().equals(now.stems())
              && Set.copyOf(then.consequences()).equals(Set.copyOf(now.consequences()));
      tables.change(before.get().key(), now, !same);
    }
    return before.get().key();
  }

  /** Follows the tripwires that people set, and those no more that they removed. */
  void own(List<OwnTripwire> set) {
    Map<String, FollowedRow> before = new LinkedHashMap<>();
    tables.onShelf(Kind.OWN.code()).forEach(row -> before.put(row.followed().id(), row));
    for (OwnTripwire own : set) {
      if (before.remove(own.id()) == null) {
        tables.add(Followed.of(own), Kind.OWN.code());
      }
    }
    tables.remove(before.values().stream().map(FollowedRow::key).toList());
  }

  /** Sets entries against one. */
  void all(FollowedRow row) {
    tables.removeMarksOf(row.key());
    Map<Long, Entry> found = bearing.on(row.followed());
    List<MarkRow> marks = new ArrayList<>();
    found.forEach(
        (key, entry) ->
            marking
                .marks(row.followed(), entry)
                .forEach(mark -> marks.add(new MarkRow(row.key(), key, mark))));
    tables.addMarks(marks);
    tables.fresh(row.key());
    stand(List.of(row.key()));
  }

  /** Sets the entries of documents against whatever they may bear on. */
  void marks(Collection<Long> documentKeys) {
    Set<Long> changed = new TreeSet<>();
    Map<Long, FollowedRow> loaded = new HashMap<>();
    List<MarkRow> marks = new ArrayList<>();
    for (long document : documentKeys) {
      changed.addAll(tables.removeMarksIn(document));
      counting(document)
          .forEach(
              (key, entry) -> {
                Set<Long> touched = tables.touched(marking.keys(entry));
                List<Long> missing =
                    touched.stream().filter(one -> !loaded.containsKey(one)).toList();
                tables.byKeys(missing).forEach(row -> loaded.put(row.key(), row));
                for (long one : touched) {
                  FollowedRow row = loaded.get(one);
                  if (row != null) {
                    for (Mark mark : marking.marks(row.followed(), entry)) {
                      marks.add(new MarkRow(one, key, mark));
                      changed.add(one);
                    }
                  }
                }
              });
    }
    tables.addMarks(marks);
    stand(changed);
  }

  /** Works out how these stand now. */
  void stand(Collection<Long> keys) {
    Map<Long, List<Stated>> said = new HashMap<>();
    tables
        .statementsOf(keys)
        .forEach(
            row ->
                said.computeIfAbsent(row.followed().orElseThrow(), unused -> new ArrayList<>())
                    .add(row.stated()));
    Map<Long, List<Mark>> marks =
        tables.marks(keys).stream()
            .collect(
                Collectors.groupingBy(
                    MarkRow::followed, Collectors.mapping(MarkRow::mark, Collectors.toList())));
    for (FollowedRow row : tables.byKeys(keys)) {
      List<Stated> its = said.getOrDefault(row.key(), List.of());
      List<Mark> told = marks.getOrDefault(row.key(), List.of());
      tables.state(row.key(), state(row.followed(), its, told), last(its));
    }
  }

  private String state(Followed followed, List<Stated> said, List<Mark> marks) {
    if (followed.kind().isTripwire()) {
      Tripwire.State state = new Tripwires(knowledge, END).state(said, marks, Optional.empty());
      return state.words();
    }
    return new Commitments(knowledge, END).state(followed, said, marks).words();
  }

  private static Optional<LocalDate> last(List<Stated> said) {
    return said.stream().flatMap(one -> one.day().stream()).max(LocalDate::compareTo);
  }
}
