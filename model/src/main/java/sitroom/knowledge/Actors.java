package sitroom.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that the packs know of actors: names and what they stand for, offices and their holders,
 * words for groups.
 */
public final class Actors {
  private final Gazetteer gazetteer;
  private final Countries countries;
  private final Organisations organisations;
  private final Persons persons;
  private final Terms terms;
  private final ActorWords words;
  private final List<Table.Row> issuers;
  private final Phrases<Title> titles = new Phrases<>();
  private final Phrases<GroupNoun> groupNouns = new Phrases<>();
  private final Lazy<Memberships> memberships;

  private Actors(Knowledge knowledge) {
    Map<String, List<Table.Row>> read = new HashMap<>();
    Function<String, List<Table.Row>> rows =
        kind -> read.computeIfAbsent(kind, name -> rows(knowledge, name));
    gazetteer = Gazetteer.of(Names.of(rows));
    countries = new Countries(rows.apply("countries"));
    organisations = new Organisations(rows.apply("organisations"));
    persons = new Persons(rows.apply("people"), new Transliteration(rows.apply("translit")));
    terms = new Terms(rows.apply("offices"), rows.apply("terms"));
    words = new ActorWords(knowledge.rows("actors/words.tsv"));
    issuers = List.copyOf(rows.apply("issuers"));
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
    memberships = new Lazy<>(() -> new Memberships(rows(knowledge, "memberships")));
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

  /** Who is a member of what. */
  public Memberships memberships() {
    return memberships.get();
  }

  /** Full members of an organisation on a day. */
  public List<Membership> members(String organisation, LocalDate day) {
    return memberships().members(organisation, day);
  }

  /** The full memberships of an actor on a day. */
  public List<Membership> memberships(String actor, LocalDate day) {
    return memberships().of(actor, day);
  }
}
