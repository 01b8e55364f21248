package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.store.FollowedTables.FollowedRow;
import sitroom.ledger.store.FollowedTables.MarkRow;
import sitroom.ledger.store.FollowedTables.StatedRow;
import sitroom.ledger.watch.Commitment;
import sitroom.ledger.watch.Commitments;
import sitroom.ledger.watch.Mark;
import sitroom.ledger.watch.OwnTripwire;
import sitroom.ledger.watch.Replay;
import sitroom.ledger.watch.Stated;
import sitroom.ledger.watch.Tripwire;
import sitroom.ledger.watch.Tripwires;
import sitroom.ledger.watch.WatchKnowledge;
import sitroom.model.Entry;

/**
 * Makes tripwires and commitments, as of a day, of what is kept of them.
 *
 * @param most so many entries are shown of each kind of finding, the newest
 */
record Watched(Handle handle, WatchKnowledge knowledge, LocalDate asOf, int most) {

  /** All that is kept of one. */
  private record Kept(
      FollowedRow row, List<Stated> said, List<Mark> marks, Map<String, Entry> entries) {}

  List<Tripwire> tripwires(List<Long> keys) {
    Map<String, OwnTripwire> own = own();
    Tripwires tripwires = new Tripwires(knowledge, asOf);
    return kept(keys).stream().map(one -> tripwire(tripwires, own, one)).toList();
  }

  private static Tripwire tripwire(Tripwires as, Map<String, OwnTripwire> own, Kept one) {
    Optional<OwnTripwire> set = Optional.ofNullable(own.get(one.row().followed().id()));
    return as.stand(one.row().followed(), set, one.said(), one.marks(), one.entries());
  }

  List<Replay> replays(List<Long> keys) {
    Map<String, OwnTripwire> own = own();
    return kept(keys).stream()
        .map(one -> Replay.of(asOf, day -> tripwire(new Tripwires(knowledge, day), own, one)))
        .toList();
  }

  List<Commitment> commitments(List<Long> keys) {
    Commitments commitments = new Commitments(knowledge, asOf);
    return kept(keys).stream()
        .map(one -> commitments.stand(one.row().followed(), one.said(), one.marks(), one.entries()))
        .toList();
  }

  private Map<String, OwnTripwire> own() {
    Map<String, OwnTripwire> own = new HashMap<>();
    new WatchListTables(handle, knowledge).tripwires().forEach(one -> own.put(one.id(), one));
    return own;
  }

  private List<Kept> kept(List<Long> keys) {
    FollowedTables tables = new FollowedTables(handle);
    Map<Long, FollowedRow> rows = new HashMap<>();
    tables.byKeys(keys).forEach(row -> rows.put(row.key(), row));
    Map<Long, List<StatedRow>> said = new HashMap<>();
    for (StatedRow row : tables.statementsOf(keys)) {
      said.computeIfAbsent(row.followed().orElseThrow(), unused -> new ArrayList<>()).add(row);
    }
    Map<Long, List<MarkRow>> marks = new HashMap<>();
    for (MarkRow row : tables.marks(keys)) {
      marks.computeIfAbsent(row.followed(), unused -> new ArrayList<>()).add(row);
    }
    Set<Long> shown = new HashSet<>();
    keys.forEach(key -> shown.addAll(shown(said.getOrDefault(key, List.of()))));
    keys.forEach(key -> shown.addAll(shownOf(marks.getOrDefault(key, List.of()))));
    Map<String, Entry> entries = tables.entries(shown);
    List<Kept> all = new ArrayList<>();
    for (long key : keys) {
      FollowedRow row = rows.get(key);
      if (row != null) {
        all.add(
            new Kept(
                row,
                said.getOrDefault(key, List.of()).stream().map(StatedRow::stated).toList(),
                marks.getOrDefault(key, List.of()).stream().map(MarkRow::mark).toList(),
                entries));
      }
    }
    return all;
  }

  /** The first statement that is known, and the newest. */
  private List<Long> shown(Collection<StatedRow> said) {
    List<StatedRow> sorted =
        said.stream()
            .sorted((one, other) -> Stated.order().compare(one.stated(), other.stated()))
            .toList();
    List<Long> known =
        sorted.stream()
            .filter(row -> row.stated().day().map(day -> !day.isAfter(asOf)).orElse(true))
            .map(StatedRow::entry)
            .toList();
    List<Long> all = known.isEmpty() ? sorted.stream().map(StatedRow::entry).toList() : known;
    if (all.size() <= most) {
      return all;
    }
    List<Long> some = new ArrayList<>(all.subList(all.size() - most + 1, all.size()));
    some.add(all.get(0));
    return some;
  }

  private List<Long> shownOf(List<MarkRow> marks) {
    Map<String, List<MarkRow>> kinds = new LinkedHashMap<>();
    marks.stream()
        .filter(row -> row.mark().isKnown(asOf))
        .sorted((one, other) -> Mark.order().compare(one.mark(), other.mark()))
        .forEach(
            row ->
                kinds
                    .computeIfAbsent(
                        row.mark().role() + row.mark().reason(), unused -> new ArrayList<>())
                    .add(row));
    List<Long> some = new ArrayList<>();
    for (List<MarkRow> all : kinds.values()) {
      all.subList(Math.max(0, all.size() - most), all.size()).forEach(row -> some.add(row.entry()));
    }
    return some;
  }
}
