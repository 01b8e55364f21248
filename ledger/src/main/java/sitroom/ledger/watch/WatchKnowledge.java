package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.Actors;
import sitroom.knowledge.Country;
import sitroom.knowledge.Knowledge;
import sitroom.knowledge.Membership;
import sitroom.knowledge.Organisation;
import sitroom.knowledge.Table;
import sitroom.model.EventType;

/** What the packs know that watching needs. Immutable; made once, it serves all threads. */
public final class WatchKnowledge {
  /** How another act stands to the one that is watched. */
  enum Relation {
    MEETS,
    WEAKER,
    UNDOES
  }

  /**
   * A row of {@code act-relations.tsv}.
   *
   * @param mode only in this mode; "" for any
   */
  record Related(EventType other, String mode, Relation relation, String words) {}

  private final Knowledge knowledge;
  private final Actors actors;
  private final WatchWords words;
  private final Map<EventType, List<Related>> relations = new HashMap<>();
  private final Map<String, String> countryNames = new HashMap<>();
  private final Map<String, String> outlets = new HashMap<>();

  public WatchKnowledge(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.actors = knowledge.actors();
    this.words = new WatchWords(knowledge);
    for (Table.Row row : knowledge.rows("act-relations.tsv")) {
      EventType event = EventType.ofCode(row.get("event")).orElseThrow();
      EventType other = EventType.ofCode(row.get("other")).orElseThrow();
      Relation relation = Relation.valueOf(row.get("relation").toUpperCase(java.util.Locale.ROOT));
      relations
          .computeIfAbsent(event, unused -> new ArrayList<>())
          .add(new Related(other, row.get("other_mode"), relation, row.get("words")));
    }
    for (Country country : actors.countries().all()) {
      countryNames.merge(
          country.code(),
          country.name(),
          (one, other) -> country.id().equals(country.code()) ? other : one);
    }
    for (Table.Row row : knowledge.rows("issuers.tsv")) {
      if (row.get("kind").equals("outlet")) {
        outlets.put(row.get("sign"), row.get("actor"));
      }
    }
  }

  WatchWords words() {
    return words;
  }

  List<Table.Row> rows(String table) {
    return knowledge.rows(table);
  }

  Actors actors() {
    return actors;
  }

  /** The acts that bear on one, with how; itself is not among them. */
  List<Related> related(EventType event) {
    return List.copyOf(relations.getOrDefault(event, List.of()));
  }

  /** The events that may bear on one, itself first. */
  public Set<EventType> bearing(EventType event) {
    Set<EventType> all = new LinkedHashSet<>();
    all.add(event);
    related(event).forEach(related -> all.add(related.other()));
    return all;
  }

  /** The events on which one may bear, itself first. */
  Set<EventType> bornBy(EventType event) {
    Set<EventType> all = new LinkedHashSet<>();
    all.add(event);
    relations.forEach(
        (other, related) -> {
          if (related.stream().anyMatch(one -> one.other() == event)) {
            all.add(other);
          }
        });
    return all;
  }

  /** The events that meet one, itself first. */
  public Set<EventType> meeting(EventType event) {
    Set<EventType> all = new LinkedHashSet<>();
    all.add(event);
    related(event).stream()
        .filter(one -> one.relation() == Relation.MEETS)
        .forEach(one -> all.add(one.other()));
    return all;
  }

  /** The events that what is done meets, itself first. */
  public Set<EventType> metBy(EventType event) {
    Set<EventType> all = new LinkedHashSet<>();
    all.add(event);
    relations.forEach(
        (other, related) -> {
          if (related.stream()
              .anyMatch(one -> one.other() == event && one.relation() == Relation.MEETS)) {
            all.add(other);
          }
        });
    return all;
  }

  /** Sides with whoever was their member on a day or is one in the end. */
  public Set<String> withMembersSince(List<String> sides, Optional<LocalDate> day) {
    Set<String> all = new LinkedHashSet<>(withMembers(sides, LocalDate.of(2100, 1, 1)));
    day.ifPresent(first -> all.addAll(withMembers(sides, first)));
    return all;
  }

  /** Sides, the organisations of which they are members on a day, and "" for an open side. */
  public Set<String> withWholes(List<String> sides, Optional<LocalDate> day) {
    Set<String> all = new LinkedHashSet<>(sides);
    all.add("");
    day.ifPresent(
        known ->
            sides.forEach(
                side ->
                    actors.memberships(side, known).stream()
                        .map(Membership::organisation)
                        .forEach(all::add)));
    return all;
  }

  /** The name of a side, as to be printed. */
  public String name(String side) {
    return Optional.ofNullable(countryNames.get(side))
        .or(() -> actors.organisations().byId(side).map(Organisation::name))
        .orElse(side);
  }

  /** Whether a side is a state or an organisation that the packs know. */
  public boolean knows(String side) {
    return countryNames.containsKey(side) || actors.organisations().byId(side).isPresent();
  }

  /** The side whose own voice an outlet is ("The White House" is USA's); empty for newspapers. */
  Optional<String> issuer(String outlet) {
    return Optional.ofNullable(outlets.get(outlet));
  }

  /** Full members of an organisation on a day; nobody for a state. */
  public List<String> members(String side, LocalDate day) {
    return actors.members(side, day).stream().map(Membership::actor).toList();
  }

  /** A side itself and its members on a day. */
  public Set<String> withMembers(List<String> sides, LocalDate day) {
    Set<String> all = new LinkedHashSet<>(sides);
    sides.forEach(side -> all.addAll(members(side, day)));
    return all;
  }
}
