package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import sitroom.model.Coded;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.SpeechAct;

/**
 * Looks entries up by the acts that they speak of. Every query is led by an index of the table
 * {@code act}. What was copied counts once.
 */
final class ActTable {
  private static final String SELECT =
      "select distinct e.entry_key, e.json, a.day from act a"
          + " join entry e on e.entry_key = a.entry_key"
          + " join origin o on o.document_key = e.document_key"
          + " and o.origin_key = e.document_key where ";
  private static final String CURRENT =
      " and not exists (select 1 from retirement r where r.entry_key = a.entry_key)";

  private final Handle handle;

  /** The same entries come up again and again; each is made once. */
  private final Map<Long, Entry> made = new HashMap<>();

  ActTable(Handle handle) {
    this.handle = handle;
  }

  /**
   * What is asked for.
   *
   * @param sources sides; empty: anybody
   * @param targets sides; empty: anybody
   */
  record Wanted(
      Collection<EventType> events,
      List<String> parts,
      Collection<String> sources,
      Collection<String> targets,
      Optional<LocalDate> from,
      LocalDate to,
      boolean newest,
      int limit) {}

  /** Entries that speak of an act of one of these types. */
  List<Entry> of(Wanted wanted) {
    return List.copyOf(keyed(wanted).values());
  }

  /** As {@link #of}, by their keys. */
  Map<Long, Entry> keyed(Wanted wanted) {
    List<Condition> all = new ArrayList<>();
    all.add(in("a.event", wanted.events().stream().map(Coded::code).sorted().toList()));
    all.add(in("a.part", wanted.parts()));
    if (!wanted.sources().isEmpty()) {
      all.add(in("a.source_side", wanted.sources()));
    }
    if (!wanted.targets().isEmpty()) {
      all.add(in("a.target_side", wanted.targets()));
    }
    wanted.from().ifPresent(from -> all.add(Condition.of("a.day >= ?", from.toString())));
    all.add(Condition.of("a.day <= ?", wanted.to().toString()));
    return entries(all, wanted.newest(), wanted.limit());
  }

  /** Entries of these speech acts that have such a part, as {@code condition}. */
  List<Entry> spoken(
      Collection<SpeechAct> acts,
      String part,
      Collection<String> speakers,
      Optional<LocalDate> from,
      LocalDate to,
      int limit) {
    List<Condition> all = new ArrayList<>();
    all.add(in("a.speech_act", acts.stream().map(Coded::code).sorted().toList()));
    all.add(in("a.part", List.of(part)));
    if (!speakers.isEmpty()) {
      all.add(part.equals(ActRows.CONDITION) ? spokenBy(speakers) : in("a.source_side", speakers));
    }
    from.ifPresent(day -> all.add(Condition.of("a.day >= ?", day.toString())));
    all.add(Condition.of("a.day <= ?", to.toString()));
    return List.copyOf(entries(all, true, limit).values());
  }

  private static Condition spokenBy(Collection<String> speakers) {
    Condition side = in("coalesce(s.country, s.actor, s.name)", speakers);
    return new Condition(
        "exists (select 1 from entry_actor s where s.entry_key = a.entry_key and s.role = 'source'"
            + " and "
            + side.sql()
            + ")",
        side.values());
  }

  private Map<Long, Entry> entries(List<Condition> all, boolean newest, int limit) {
    Condition where = Condition.joined("and", all);
    String order = newest ? " desc" : "";
    Query query =
        handle.createQuery(
            SELECT + where.sql() + CURRENT + " order by a.day" + order + ", e.entry_key limit ?");
    int at = 0;
    for (Object value : where.values()) {
      query.bind(at++, value);
    }
    Map<Long, Entry> found = new LinkedHashMap<>();
    query
        .bind(at, limit)
        .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
        .forEach(
            row ->
                found.put(
                    row.getKey(),
                    made.computeIfAbsent(row.getKey(), key -> StoredEntry.parse(row.getValue()))));
    return found;
  }

  static Condition in(String what, Collection<String> values) {
    String places = String.join(", ", Collections.nCopies(values.size(), "?"));
    return new Condition(what + " in (" + places + ")", List.copyOf(values));
  }
}
