package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.Membership;
import sitroom.knowledge.Table;
import sitroom.ledger.watch.Obligation.Party;

/** What treaties ask of whom, by the packs, as of a day. */
public final class Treaties {
  private static final Set<String> OF_DEFENCE = Set.of("defence");

  private final WatchKnowledge knowledge;
  private final LocalDate day;
  private final List<Table.Row> rows;

  public Treaties(WatchKnowledge knowledge, LocalDate day) {
    this.knowledge = knowledge;
    this.day = day;
    this.rows =
        knowledge.rows("obligations.tsv").stream().filter(row -> isInForce(row, day)).toList();
  }

  private static boolean isInForce(Table.Row row, LocalDate day) {
    String from = row.get("in_force");
    return !from.isEmpty()
        && !day.isBefore(first(from))
        && row.optional("ended").map(to -> day.isBefore(first(to))).orElse(true);
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.parse(date + "-01-01");
      case 7 -> LocalDate.parse(date + "-01");
      default -> LocalDate.parse(date);
    };
  }

  /** The obligations of one actor, of all kinds. */
  public Obligations of(String side) {
    List<Obligation> owed = new ArrayList<>();
    List<Obligation> owing = new ArrayList<>();
    for (Table.Row row : rows) {
      Map<String, Party> parties = parties(row);
      Party own = parties.get(side);
      if (own != null) {
        owed.add(obligation(row, others(parties, Set.of(side))));
        owing.add(obligation(row, List.of(own)));
      }
    }
    return new Obligations(side, day, owed, owing, none(side, List.of()));
  }

  /**
   * Who is bound when an act is done to a side: the other parties to its treaties, and whoever does
   * it where it is a party too.
   */
  List<Bound> bound(Act act) {
    List<Bound> all = new ArrayList<>();
    for (Table.Row effect : knowledge.rows("obligation-effects.tsv")) {
      if (effect.get("event").equals(act.event().code())) {
        rows.stream()
            .filter(row -> row.get("class").equals(effect.get("class")))
            .forEach(row -> bound(act, effect, row).ifPresent(all::add));
      }
    }
    return all;
  }

  /**
   * Who is bound by one row.
   *
   * @param words what that means, from the pack
   * @param effect where the pack says whom this class binds
   */
  record Bound(Obligation obligation, String words, String effect, List<Party> victims) {}

  private Optional<Bound> bound(Act act, Table.Row effect, Table.Row row) {
    Map<String, Party> parties = parties(row);
    List<Party> victims =
        act.targets().stream().flatMap(side -> of(parties, side).stream()).toList();
    if (victims.isEmpty()) {
      return Optional.empty();
    }
    List<Party> bound = new ArrayList<>();
    if (effect.get("binds").equals("others")) {
      Set<String> out = new LinkedHashSet<>(act.targets());
      out.addAll(act.sources());
      bound.addAll(others(parties, out));
    } else {
      act.sources().stream().flatMap(side -> of(parties, side).stream()).forEach(bound::add);
    }
    return bound.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Bound(obligation(row, bound), effect.get("words"), effect.place(), victims));
  }

  private static Optional<Party> of(Map<String, Party> parties, String side) {
    return Optional.ofNullable(parties.get(side));
  }

  private static List<Party> others(Map<String, Party> parties, Collection<String> without) {
    return parties.values().stream().filter(party -> !without.contains(party.side())).toList();
  }

  /**
   * The articles of mutual defence that a side is no party to: of the organisations that it has
   * some lesser tie with, and of those that others belong to.
   */
  List<Obligation.None> none(String side, Collection<String> others) {
    List<Obligation.None> all = new ArrayList<>();
    for (Table.Row row : rows) {
      List<String> named = row.list("parties");
      boolean organisation =
          named.size() == 1 && knowledge.actors().organisations().byId(named.get(0)).isPresent();
      if (organisation && OF_DEFENCE.contains(row.get("class"))) {
        none(side, named.get(0), others, row).ifPresent(all::add);
      }
    }
    return all;
  }

  private Optional<Obligation.None> none(
      String side, String organisation, Collection<String> others, Table.Row row) {
    if (side.equals(organisation) || parties(row).containsKey(side)) {
      return Optional.empty();
    }
    List<Membership> ties =
        knowledge.actors().memberships().all(side, organisation).stream()
            .filter(tie -> tie.period().contains(day))
            .toList();
    Map<String, Party> parties = parties(row);
    if (ties.isEmpty() && others.stream().noneMatch(parties::containsKey)) {
      return Optional.empty();
    }
    List<String> places = new ArrayList<>(List.of(row.place()));
    ties.forEach(tie -> places.add(tie.place()));
    String roles =
        ties.isEmpty()
            ? ""
            : " (it is "
                + String.join(", ", ties.stream().map(Treaties::role).distinct().toList())
                + ")";
    String name = knowledge.name(side);
    String words =
        "%s is no party to the %s%s: by article %s nobody is bound to it, nor it to anybody"
            .formatted(name, row.get("treaty"), roles, row.get("article"));
    return Optional.of(
        new Obligation.None(side, name, row.get("treaty"), row.get("article"), words, places));
  }

  private static String role(Membership tie) {
    return tie.role().replace('-', ' ');
  }

  private Obligation obligation(Table.Row row, List<Party> bound) {
    return new Obligation(
        row.get("id"),
        row.get("treaty"),
        row.get("article"),
        row.get("class"),
        row.get("summary"),
        row.place(),
        row.get("confidence"),
        bound);
  }

  /** Whether an organisation is bound together by a treaty of mutual defence. */
  boolean isAlliance(String side) {
    return rows.stream()
        .anyMatch(
            row ->
                OF_DEFENCE.contains(row.get("class")) && row.list("parties").equals(List.of(side)));
  }

  /** The parties of the day by side; an organisation alone stands for its members. */
  private Map<String, Party> parties(Table.Row row) {
    Map<String, Party> parties = new LinkedHashMap<>();
    List<String> all = row.list("parties");
    for (String named : all) {
      List<Membership> members =
          all.size() == 1 ? knowledge.actors().members(named, day) : List.of();
      if (members.isEmpty()) {
        parties.put(named, new Party(named, knowledge.name(named), row.place()));
      }
      for (Membership member : members) {
        parties.putIfAbsent(
            member.actor(),
            new Party(member.actor(), knowledge.name(member.actor()), member.place()));
      }
    }
    return parties;
  }
}
