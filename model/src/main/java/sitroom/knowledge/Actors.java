package sitroom.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that the packs know of actors: names and what they stand for, offices and their holders,
 * words for groups.
 */
public final class Actors {
  private static final Set<String> FULL_ROLES =
      Set.of("member", "permanent-member", "elected-member", "participating-state");

  private final Gazetteer gazetteer;
  private final Countries countries;
  private final Organisations organisations;
  private final Persons persons;
  private final Terms terms;
  private final ActorWords words;
  private final List<Table.Row> issuers;
  private final Phrases<Title> titles = new Phrases<>();
  private final Phrases<GroupNoun> groupNouns = new Phrases<>();
  private final Map<String, List<Membership>> members = new HashMap<>();
  private final Map<String, List<Membership>> memberships = new HashMap<>();

  private Actors(Knowledge knowledge) {
    gazetteer = Gazetteer.of(Names.of(knowledge));
    countries = new Countries(rows(knowledge, "countries"));
    organisations = new Organisations(rows(knowledge, "organisations"));
    persons =
        new Persons(rows(knowledge, "people"), new Transliteration(rows(knowledge, "translit")));
    terms = new Terms(rows(knowledge, "offices"), rows(knowledge, "terms"));
    words = new ActorWords(knowledge.rows("actors/words.tsv"));
    issuers = List.copyOf(rows(knowledge, "issuers"));
    Map<String, List<String>> owners = new HashMap<>();
    rows(knowledge, "title-owners")
        .forEach(row -> owners.put(row.get("title"), row.list("actors")));
    // Of two equal phrases the first counts, and what was added by hand mends what was there.
    Stream.of("additions/titles.tsv", "titles.tsv")
        .flatMap(table -> knowledge.rows(table).stream())
        .forEach(row -> addTitle(row, owners));
    Stream.of("additions/forces.tsv", "forces.tsv")
        .flatMap(table -> knowledge.rows(table).stream())
        .forEach(this::addGroupNoun);
    rows(knowledge, "memberships").forEach(this::addMembership);
  }

  /** The rows of a kind of table, those added by hand behind the others. */
  static List<Table.Row> rows(Knowledge knowledge, String kind) {
    List<Table.Row> rows = new ArrayList<>(knowledge.rows(kind + ".tsv"));
    rows.addAll(knowledge.rows("additions/" + kind + ".tsv"));
    return rows;
  }

  static Actors of(Knowledge knowledge) {
    return new Actors(knowledge);
  }

  private void addTitle(Table.Row row, Map<String, List<String>> owners) {
    titles.add(
        row.get("title"),
        new Title(
            row.get("title"),
            row.get("office_type"),
            row.get("sector"),
            row.get("class"),
            owners.getOrDefault(row.get("title"), List.of()),
            row.place()));
  }

  private void addGroupNoun(Table.Row row) {
    groupNouns.add(
        row.get("noun"),
        new GroupNoun(row.get("noun"), row.get("sector"), row.optional("kind"), row.place()));
  }

  private void addMembership(Table.Row row) {
    Membership membership =
        new Membership(
            row.get("actor"),
            row.get("organisation"),
            row.get("role"),
            Period.of(row, "in_force", "ended"),
            row.place());
    members.computeIfAbsent(membership.organisation(), unused -> new ArrayList<>()).add(membership);
    memberships.computeIfAbsent(membership.actor(), unused -> new ArrayList<>()).add(membership);
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  public Countries countries() {
    return countries;
  }

  public Organisations organisations() {
    return organisations;
  }

  public Persons persons() {
    return persons;
  }

  public Terms terms() {
    return terms;
  }

  /** Words that tell what a noun does with the actor beside it. */
  public ActorWords words() {
    return words;
  }

  /** The rows of {@code issuers.tsv}: whose own voice a document is. */
  public List<Table.Row> issuers() {
    return issuers;
  }

  /** The title that the words are, as "Foreign Minister" or "presidents". */
  public Optional<Title> title(String words) {
    return titles.find(words);
  }

  /** The noun for persons or groups that the words are, as "troops" or "defence ministry". */
  public Optional<GroupNoun> groupNoun(String words) {
    return groupNouns.find(words);
  }

  /** Full members of an organisation on a day. */
  public List<Membership> members(String organisation, LocalDate day) {
    return on(members.getOrDefault(organisation, List.of()), day);
  }

  /** The full memberships of an actor on a day. */
  public List<Membership> memberships(String actor, LocalDate day) {
    return on(memberships.getOrDefault(actor, List.of()), day);
  }

  private static List<Membership> on(List<Membership> all, LocalDate day) {
    return all.stream()
        .filter(
            membership ->
                FULL_ROLES.contains(membership.role()) && membership.period().contains(day))
        .toList();
  }
}
