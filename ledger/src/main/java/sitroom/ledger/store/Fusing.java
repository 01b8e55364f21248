package sitroom.ledger.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.fuse.Happening;
import sitroom.ledger.fuse.Kinship;
import sitroom.ledger.fuse.Link;
import sitroom.ledger.fuse.Parties;
import sitroom.ledger.fuse.Placement;
import sitroom.ledger.fuse.Placing;
import sitroom.ledger.fuse.Shelves;
import sitroom.ledger.fuse.Told;
import sitroom.ledger.fuse.TopicWords;
import sitroom.ledger.store.HappeningTables.EntryRow;
import sitroom.ledger.store.HappeningTables.HappeningRow;
import sitroom.ledger.store.HappeningTables.LinkRow;

/**
 * Brings incidents up to date with the entries of some documents, within one transaction. What is
 * linked follows from which happenings there are, and from nothing else: so the order in which
 * documents come does not matter. Only the neighbours of what changed are looked at again.
 */
final class Fusing {
  private final Handle handle;
  private final HappeningTables tables;
  private final Telling telling;
  private final Kinship kinship;
  private final TopicWords topics;
  private final Persuasion decisions;
  private final IncidentTable incidents;
  private final Set<Long> changedKeys = new TreeSet<>();
  private final Set<Long> changedIncidents = new TreeSet<>();

  Fusing(Handle handle, Parties parties) {
    this.handle = handle;
    this.tables = new HappeningTables(handle);
    this.telling = new Telling(handle, parties);
    this.kinship = new Kinship(parties);
    this.topics = new TopicWords(parties.kindredWords());
    this.decisions = new Persuasion(new DecisionTable(handle).standing());
    this.incidents = new IncidentTable(handle);
  }

  /** Places the entries of these documents anew, and links what is to be linked. */
  void documents(Collection<Long> keys) {
    Map<Happening, List<EntryRow>> wanted = wanted(keys);
    List<EntryRow> before = tables.entriesOf(keys);
    Map<Long, HappeningRow> known = new HashMap<>();
    tables
        .byNumbers(wanted.keySet().stream().map(Happening::number).collect(Collectors.toSet()))
        .forEach(row -> known.put(row.number(), row));
    List<Happening> fresh =
        wanted.keySet().stream().filter(one -> !known.containsKey(one.number())).toList();
    Map<Long, HappeningRow> added = tables.add(fresh);
    added.values().forEach(row -> known.put(row.number(), row));

    Set<EntryRow> now = new java.util.LinkedHashSet<>();
    wanted.forEach(
        (happening, entries) -> {
          long key = requireNonNull(known.get(happening.number())).key();
          entries.forEach(one -> now.add(new EntryRow(one.entry(), key, one.reason())));
        });
    Set<EntryRow> gone = new java.util.LinkedHashSet<>(before);
    gone.removeAll(now);
    now.removeAll(Set.copyOf(before));
    tables.displace(gone);
    tables.place(now);
    now.forEach(one -> changedKeys.add(one.happening()));
    gone.forEach(one -> changedKeys.add(one.happening()));

    Set<Long> empty =
        tables.empty(gone.stream().map(EntryRow::happening).collect(Collectors.toSet()));
    List<HappeningRow> removed = tables.byKeys(empty);
    List<HappeningRow> turned = new ArrayList<>(added.values());
    turned.addAll(removed);
    removed.forEach(row -> changedIncidents.add(row.incident()));
    tables.remove(empty);
    changedKeys.removeAll(empty);
    relink(turned, added);
    regroup();
  }

  private Map<Happening, List<EntryRow>> wanted(Collection<Long> keys) {
    Map<Happening, List<EntryRow>> wanted = new LinkedHashMap<>();
    EntryTables entries = new EntryTables(handle);
    telling
        .documents(keys)
        .forEach(
            (key, told) -> {
              Map<String, Long> entryKeys = new HashMap<>();
              List<StoredEntry> current =
                  entries.ofDocument(key).stream().filter(StoredEntry::isCurrent).toList();
              current.forEach(one -> entryKeys.putIfAbsent(one.id(), one.key().value()));
              Told whole =
                  new Told(
                      told.document(),
                      told.uri(),
                      told.outlet(),
                      told.title(),
                      told.day(),
                      told.origin(),
                      told.issuer(),
                      DocumentStore.inOrder(current));
              for (Placement one : decisions.apply(Placing.of(whole, topics))) {
                wanted
                    .computeIfAbsent(one.happening(), unused -> new ArrayList<>())
                    .add(
                        new EntryRow(
                            requireNonNull(entryKeys.get(one.entry().id())), 0, one.reason()));
              }
            });
    return wanted;
  }

  /** Links anew whatever may be linked with one of these happenings, and those that were added. */
  void relink(Collection<HappeningRow> turned, Map<Long, HappeningRow> added) {
    Set<Long> watching = new TreeSet<>();
    Set<Long> partners = new TreeSet<>();
    for (HappeningRow row : turned) {
      watching.addAll(Shelves.watching(row.happening()));
      partners.addAll(decisions.partners(row.number()));
    }
    Map<Long, HappeningRow> affected = tables.onShelves(watching);
    affected.putAll(added);
    tables.byNumbers(partners).forEach(row -> affected.put(row.key(), row));
    if (affected.isEmpty()) {
      return;
    }
    Set<Long> sought = new TreeSet<>();
    affected.values().forEach(row -> sought.addAll(Shelves.sought(row.happening())));
    decisions.allPartners(affected.values()).forEach(partners::add);
    Map<Long, HappeningRow> candidates = tables.onShelves(sought);
    tables.byNumbers(partners).forEach(row -> candidates.put(row.key(), row));
    Map<Long, List<HappeningRow>> shelves = new HashMap<>();
    for (HappeningRow row : candidates.values()) {
      Shelves.kept(row.happening())
          .forEach(shelf -> shelves.computeIfAbsent(shelf, unused -> new ArrayList<>()).add(row));
    }
    Map<Long, Long> keys = new HashMap<>();
    candidates.values().forEach(row -> keys.put(row.number(), row.key()));
    Set<LinkRow> now = new java.util.LinkedHashSet<>();
    for (HappeningRow row : affected.values()) {
      Map<Long, Happening> near = new TreeMap<>();
      for (long shelf : Shelves.sought(row.happening())) {
        shelves
            .getOrDefault(shelf, List.of())
            .forEach(other -> near.put(other.number(), other.happening()));
      }
      List<Link> links = new ArrayList<>(kinship.links(row.happening(), near.values()));
      links.addAll(decisions.links(row.number(), keys.keySet()));
      Map<Long, String> reasons = new LinkedHashMap<>();
      links.forEach(link -> reasons.put(keys.get(Happening.number(link.to())), link.reason()));
      reasons.forEach((to, reason) -> now.add(new LinkRow(row.key(), to, reason)));
    }
    Set<LinkRow> before =
        tables.links(affected.keySet()).stream()
            .filter(link -> affected.containsKey(link.from()))
            .collect(Collectors.toSet());
    List<LinkRow> gone = before.stream().filter(link -> !now.contains(link)).toList();
    List<LinkRow> fresh = now.stream().filter(link -> !before.contains(link)).toList();
    tables.unlink(gone);
    tables.link(fresh);
    for (LinkRow link : gone) {
      changedKeys.addAll(List.of(link.from(), link.to()));
    }
    for (LinkRow link : fresh) {
      changedKeys.addAll(List.of(link.from(), link.to()));
    }
  }

  /** Works out anew what hangs together where something changed. */
  void regroup() {
    tables.byKeys(changedKeys).forEach(row -> changedIncidents.add(row.incident()));
    List<HappeningRow> rows = tables.ofIncidents(changedIncidents);
    Map<Long, Long> numbers = new TreeMap<>();
    rows.forEach(row -> numbers.put(row.key(), row.number()));
    List<long[]> links = new ArrayList<>();
    for (LinkRow link : tables.links(numbers.keySet())) {
      Long from = numbers.get(link.from());
      Long to = numbers.get(link.to());
      if (from != null && to != null) {
        links.add(new long[] {from, to});
      }
    }
    Map<Long, Long> parts =
        sitroom.ledger.fuse.Weaving.parts(new TreeSet<>(numbers.values()), links);
    Map<Long, Long> assigned = new TreeMap<>();
    Map<Long, List<HappeningRow>> members = new TreeMap<>();
    for (HappeningRow row : rows) {
      long part = requireNonNull(parts.get(row.number()));
      members.computeIfAbsent(part, unused -> new ArrayList<>()).add(row);
      if (part != row.incident()) {
        assigned.put(row.key(), part);
      }
    }
    tables.assign(assigned);
    incidents.replace(changedIncidents, members);
    changedKeys.clear();
    changedIncidents.clear();
  }

  /** Looks again at happenings that a decision is about. */
  void reconsider(Collection<Long> numbers) {
    List<HappeningRow> rows = tables.byNumbers(numbers);
    Map<Long, HappeningRow> keyed = new TreeMap<>();
    rows.forEach(row -> keyed.put(row.key(), row));
    relink(rows, keyed);
    regroup();
  }
}
