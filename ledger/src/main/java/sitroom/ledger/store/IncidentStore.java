package sitroom.ledger.store;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import sitroom.ledger.fuse.Accounts;
import sitroom.ledger.fuse.AccountsMatrix;
import sitroom.ledger.fuse.Decision;
import sitroom.ledger.fuse.Happening;
import sitroom.ledger.fuse.Incident;
import sitroom.ledger.fuse.IncidentEntry;
import sitroom.ledger.fuse.IncidentFile;
import sitroom.ledger.fuse.Link;
import sitroom.ledger.fuse.Parties;
import sitroom.ledger.fuse.Sentence;
import sitroom.ledger.fuse.Summary;
import sitroom.ledger.fuse.Told;
import sitroom.ledger.fuse.TopicWords;
import sitroom.ledger.fuse.Weaving;
import sitroom.ledger.store.HappeningTables.EntryRow;
import sitroom.ledger.store.HappeningTables.HappeningRow;
import sitroom.ledger.store.HappeningTables.LinkRow;
import sitroom.model.Entry;

/**
 * The incidents of a ledger. What is asked of them is answered from what was last fused; {@link
 * #fuse} brings that up to date.
 */
public final class IncidentStore {
  private static final int TOGETHER = 20;

  private final Store store;
  private final Clock clock;
  private final Parties parties;

  public IncidentStore(Store store, Clock clock, Parties parties) {
    this.store = store;
    this.clock = clock;
    this.parties = parties;
  }

  /**
   * Which incidents are asked for.
   *
   * @param from that were not over before this day
   * @param to that began on this day or before
   * @param party a side that takes part
   * @param alone whether also those are wanted that are no meeting and of which one document tells
   */
  public record Wanted(
      Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> party, boolean alone) {}

  /** Whether nothing waits to be fused. */
  public boolean isUpToDate() {
    return store.read(handle -> new FusionQueue(handle).isEmpty());
  }

  /** As {@link #fuse(LongConsumer)}, without telling how far it is. */
  public long fuse() {
    return fuse(count -> {});
  }

  /**
   * Fuses the entries that have come, changed or gone since the last time: a few documents in each
   * transaction, so that it can be stopped at any moment and goes on from there.
   *
   * @param progress is told how many documents are done
   * @return how many documents there were
   */
  public long fuse(LongConsumer progress) {
    long done = 0;
    while (true) {
      int count = isUpToDate() ? 0 : store.write(this::fuseSome);
      if (count == 0) {
        return done;
      }
      done += count;
      progress.accept(done);
    }
  }

  private int fuseSome(Handle handle) {
    FusionQueue queue = new FusionQueue(handle);
    List<Long> some = queue.first(TOGETHER);
    if (!some.isEmpty()) {
      new Fusing(handle, parties).documents(some);
      queue.remove(some);
    }
    return some.size();
  }

  /** Forgets all incidents, but not what people decided; {@link #fuse} then makes them anew. */
  public void forget() {
    store.write(
        handle -> {
          new HappeningTables(handle).removeAll();
          new FusionQueue(handle).addAll();
          return true;
        });
  }

  /** Incidents, the latest first. */
  public List<Incident> list(Wanted wanted, int limit, int offset) {
    return store.read(
        handle -> {
          Query query =
              handle.createQuery(
                  "select number from incident where (:alone or kind = 'meeting' or documents > 1)"
                      + " and (:from = '' or day_to >= :from) and (:to = '' or day_from <= :to)"
                      + " and (:party = '' or parties like :party)"
                      + " order by day_from desc, number limit :limit offset :offset");
          List<Long> numbers =
              query
                  .bind("alone", wanted.alone())
                  .bind("from", wanted.from().map(LocalDate::toString).orElse(""))
                  .bind("to", wanted.to().map(LocalDate::toString).orElse(""))
                  .bind("party", wanted.party().map(code -> "% " + code + " %").orElse(""))
                  .bind("limit", limit)
                  .bind("offset", offset)
                  .mapTo(Long.class)
                  .list();
          List<Incident> incidents = new ArrayList<>();
          numbers.forEach(
              number -> file(handle, number).ifPresent(file -> incidents.add(file.incident())));
          return incidents;
        });
  }

  /** How many incidents there are, those told of by one document only included. */
  public long count() {
    return store.read(
        handle -> handle.createQuery("select count(*) from incident").mapTo(Long.class).one());
  }

  /**
   * An incident with all that belongs to it. The id of an incident that has since become part of
   * another still finds that.
   *
   * @throws IllegalArgumentException where it is no id of an incident
   */
  public Optional<IncidentFile> find(String id) {
    long number = Happening.number(id);
    return store.read(handle -> file(handle, number));
  }

  /** An incident's accounts side by side; the id as for {@link #find}. */
  public Optional<AccountsMatrix> accounts(String id) {
    return find(id).map(this::accounts);
  }

  /** The accounts of an incident side by side. */
  public AccountsMatrix accounts(IncidentFile file) {
    return Accounts.of(file, new TopicWords(parties.kindredWords()));
  }

  /** The ids of the incidents that an entry belongs to. */
  public List<String> ofEntry(String entry) {
    return ids("p.entry_key in (select entry_key from current_entry where id = ?)", entry);
  }

  /** The ids of the incidents that entries of a document belong to. */
  public List<String> ofDocument(String document) {
    return ids(
        "p.entry_key in (select e.entry_key from entry e join document d"
            + " on d.document_key = e.document_key where d.id = ?)",
        document);
  }

  private List<String> ids(String where, String value) {
    return store.read(
        handle ->
            handle
                .createQuery(
                    "select distinct h.incident from happening_entry p join happening h"
                        + " on h.happening_key = p.happening_key"
                        + " join incident i on i.number = h.incident where "
                        + where
                        + " order by h.incident")
                .bind(0, value)
                .mapTo(Long.class)
                .map(Weaving::incidentId)
                .list());
  }

  private Optional<IncidentFile> file(Handle handle, long number) {
    HappeningTables tables = new HappeningTables(handle);
    List<HappeningRow> rows = tables.ofIncidents(List.of(number));
    if (rows.isEmpty()) {
      rows =
          tables.ofIncidents(
              tables.byNumbers(List.of(number)).stream().map(HappeningRow::incident).toList());
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Map<Long, HappeningRow> happenings = new LinkedHashMap<>();
    rows.forEach(row -> happenings.put(row.key(), row));
    List<IncidentEntry> entries = entries(handle, tables, happenings);
    List<Link> links = links(tables, happenings);
    String id = Weaving.incidentId(rows.get(0).incident());
    Happening head = IncidentTable.head(rows.stream().map(HappeningRow::happening).toList());
    Incident incident = Summary.of(id, head, entries);
    return Optional.of(
        new IncidentFile(incident, entries, links, bearing(handle, happenings, entries)));
  }

  private List<IncidentEntry> entries(
      Handle handle, HappeningTables tables, Map<Long, HappeningRow> happenings) {
    List<EntryRow> placed = tables.entriesIn(happenings.keySet());
    Set<Long> keys = placed.stream().map(EntryRow::entry).collect(Collectors.toSet());
    Map<Long, StoredEntry> stored = new EntryTables(handle).byKeys(keys);
    Set<Long> documents =
        keys.stream().map(key -> key >> EntryKey.BITS).collect(Collectors.toSet());
    Map<Long, Told> told = new Telling(handle, parties).documents(documents);
    Map<Long, String> texts = new DocumentTables(handle).texts(documents);
    Map<Long, IncidentEntry> entries = new LinkedHashMap<>();
    for (EntryRow row : placed) {
      StoredEntry entry = requireNonNull(stored.get(row.entry()));
      entries.putIfAbsent(
          row.entry(),
          new IncidentEntry(
              entry.entry(),
              requireNonNull(told.get(entry.key().document())),
              requireNonNull(happenings.get(row.happening())).happening().id(),
              row.reason(),
              context(entry.entry(), texts.getOrDefault(entry.key().document(), ""))));
    }
    return entries.values().stream().sorted(Summary.BY_DAY).toList();
  }

  private static String context(Entry entry, String text) {
    return entry.evidence().stream()
        .map(piece -> Sentence.around(text, piece.span()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static List<Link> links(HappeningTables tables, Map<Long, HappeningRow> happenings) {
    List<Link> all = new ArrayList<>();
    for (LinkRow row : tables.links(happenings.keySet())) {
      HappeningRow from = happenings.get(row.from());
      HappeningRow to = happenings.get(row.to());
      if (from != null && to != null) {
        all.add(new Link(from.happening().id(), to.happening().id(), row.reason()));
      }
    }
    all.sort(Comparator.comparing(Link::from).thenComparing(Link::to));
    Map<Set<String>, Link> links = new LinkedHashMap<>();
    all.forEach(link -> links.putIfAbsent(new TreeSet<>(List.of(link.from(), link.to())), link));
    return List.copyOf(links.values());
  }

  private static List<Decision> bearing(
      Handle handle, Map<Long, HappeningRow> happenings, List<IncidentEntry> entries) {
    Set<String> things = new TreeSet<>();
    happenings.values().forEach(row -> things.add(Weaving.incidentId(row.number())));
    entries.forEach(one -> things.add(one.entry().id()));
    return new DecisionTable(handle)
        .all().stream().filter(one -> one.on().stream().anyMatch(things::contains)).toList();
  }

  /** All decisions of people, in their order. */
  public List<Decision> decisions() {
    return store.read(handle -> new DecisionTable(handle).all());
  }

  /**
   * Makes one incident of two, until it is undone.
   *
   * @throws IllegalArgumentException where there is no such incident, or they are one already
   */
  public Decision join(String one, String other, String madeBy, String reason) {
    String first = existing(one);
    String second = existing(other);
    if (first.equals(second)) {
      throw new IllegalArgumentException(one + " and " + other + " are one incident already");
    }
    return decide(Decision.Kind.JOIN, List.of(first, second), madeBy, reason);
  }

  private String existing(String id) {
    return find(id)
        .map(file -> file.incident().id())
        .orElseThrow(() -> new IllegalArgumentException("there is no incident " + id));
  }

  /**
   * Takes entries out of an incident: they become an incident of their own, until it is undone.
   *
   * @throws IllegalArgumentException where an entry is not of this incident
   */
  public Decision split(String incident, List<String> entries, String madeBy, String reason) {
    IncidentFile file =
        find(incident)
            .orElseThrow(() -> new IllegalArgumentException("there is no incident " + incident));
    Set<String> known =
        file.entries().stream().map(one -> one.entry().id()).collect(Collectors.toSet());
    List<String> foreign = entries.stream().filter(id -> !known.contains(id)).toList();
    if (entries.isEmpty() || !foreign.isEmpty()) {
      throw new IllegalArgumentException("not of this incident: " + String.join(", ", foreign));
    }
    return decide(Decision.Kind.SPLIT, entries, madeBy, reason);
  }

  private Decision decide(Decision.Kind kind, List<String> on, String madeBy, String reason) {
    return store.write(
        handle -> {
          Decision decision =
              new DecisionTable(handle).add(kind, on, madeBy, reason, DocumentStore.now(clock));
          apply(handle, decision);
          return decision;
        });
  }

  /**
   * Takes a decision back; its record stays.
   *
   * @throws IllegalArgumentException where there is no such decision, or it was taken back before
   */
  public void undo(long number, String by, String reason) {
    store.write(
        handle -> {
          DecisionTable decisions = new DecisionTable(handle);
          Decision decision =
              decisions.standing().stream()
                  .filter(one -> one.number() == number)
                  .findFirst()
                  .orElseThrow(
                      () ->
                          new IllegalArgumentException(
                              "there is no decision " + number + " to undo"));
          decisions.undo(number, by, reason, DocumentStore.now(clock));
          apply(handle, decision);
          return true;
        });
  }

  /** Works out anew what a decision that was made or undone is about. */
  private void apply(Handle handle, Decision decision) {
    Fusing fusing = new Fusing(handle, parties);
    switch (decision.kind()) {
      case JOIN -> fusing.reconsider(decision.on().stream().map(Happening::number).toList());
      case SPLIT -> {
        List<Long> documents = new ArrayList<>();
        for (String entry : decision.on()) {
          new EntryTables(handle)
              .currentById(entry)
              .ifPresent(one -> documents.add(one.key().document()));
        }
        fusing.documents(new TreeSet<>(documents));
      }
    }
  }
}
