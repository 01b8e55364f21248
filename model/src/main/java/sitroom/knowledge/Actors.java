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
 * words for groups. Each part is indexed when it is first asked for: a question names an actor and
 * asks for no more than names.
 */
public final class Actors {
  /** The bit by which a small letter differs from its capital, from a to z. */
  private static final int CASE = 'a' - 'A';

  private final Lazy<List<NamedMeaning>> names;
  private final Lazy<Gazetteer> gazetteer;
  private final Lazy<Countries> countries;
  private final Lazy<Organisations> organisations;
  private final Lazy<Persons> persons;
  private final Lazy<Terms> terms;
  private final Lazy<ActorWords> words;
  private final Lazy<IssuerSigns> issuers;
  private final Lazy<Phrases<Title>> titles;
  private final Lazy<Phrases<GroupNoun>> groupNouns;
  private final Lazy<Memberships> memberships;
  private final Lazy<List<List<String>>> kindredWords;

  private Actors(Knowledge knowledge) {
    // Tables that two indexes are made from are read once.
    Map<String, Lazy<List<Table.Row>>> shared = new HashMap<>();
    for (String kind : List.of("countries", "organisations", "people")) {
      shared.put(kind, new Lazy<>(() -> rows(knowledge, kind)));
    }
    Function<String, List<Table.Row>> rows =
        kind -> shared.containsKey(kind) ? shared.get(kind).get() : rows(knowledge, kind);
    names = new Lazy<>(() -> Names.of(rows));
    gazetteer = new Lazy<>(() -> Gazetteer.of(names.get()));
    countries = new Lazy<>(() -> new Countries(rows.apply("countries")));
    organisations = new Lazy<>(() -> new Organisations(rows.apply("organisations")));
    persons =
        new Lazy<>(
            () -> new Persons(rows.apply("people"), new Transliteration(rows.apply("translit"))));
    terms = new Lazy<>(() -> new Terms(rows.apply("offices"), rows.apply("terms")));
    words = new Lazy<>(() -> new ActorWords(knowledge.rows("actors/words.tsv")));
    issuers = new Lazy<>(() -> new IssuerSigns(rows.apply("issuers")));
    titles = new Lazy<>(() -> titles(knowledge));
    groupNouns = new Lazy<>(() -> groupNouns(knowledge));
    memberships = new Lazy<>(() -> new Memberships(rows(knowledge, "memberships")));
    kindredWords =
        new Lazy<>(
            () ->
                rows.apply("kindred-words").stream()
                    .map(row -> List.copyOf(row.list("words")))
                    .toList());
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

  /** Of two equal phrases the first counts, and what was added by hand mends what was there. */
  private static Stream<Table.Row> addedFirst(Knowledge knowledge, String table) {
    return Stream.of("additions/" + table, table).flatMap(name -> knowledge.rows(name).stream());
  }

  private static Phrases<Title> titles(Knowledge knowledge) {
    Map<String, List<String>> owners = new HashMap<>();
    rows(knowledge, "title-owners")
        .forEach(row -> owners.put(row.get("title"), row.list("actors")));
    Phrases<Title> titles = new Phrases<>();
    addedFirst(knowledge, "titles.tsv")
        .forEach(
            row ->
                titles.add(
                    row.get("title"),
                    new Title(
                        row.get("title"),
                        row.get("office_type"),
                        row.get("sector"),
                        row.get("class"),
                        owners.getOrDefault(row.get("title"), List.of()),
                        row.place())));
    return titles;
  }

  private static Phrases<GroupNoun> groupNouns(Knowledge knowledge) {
    Phrases<GroupNoun> nouns = new Phrases<>();
    addedFirst(knowledge, "forces.tsv")
        .forEach(
            row ->
                nouns.add(
                    row.get("noun"),
                    new GroupNoun(
                        row.get("noun"), row.get("sector"), row.optional("kind"), row.place())));
    return nouns;
  }

  /**
   * Makes all indexes, so that what is wrong in a table is told now and no reading waits for them.
   *
   * @throws PackException where a table is wrong
   */
  public void makeReady() {
    List.of(
            gazetteer,
            countries,
            organisations,
            persons,
            terms,
            words,
            issuers,
            titles,
            groupNouns,
            memberships,
            kindredWords)
        .forEach(Lazy::get);
  }

  public Gazetteer gazetteer() {
    return gazetteer.get();
  }

  /**
   * What the whole of a name may stand for, as {@link Gazetteer#meanings} says it; for a single
   * name, for which an index of all names is not worth its time.
   */
  public List<Meaning> meanings(String name) {
    List<NamedMeaning> near =
        names.get().stream().filter(named -> beginAlike(named.form(), name)).toList();
    return Gazetteer.of(near).meanings(name);
  }

  /** Whether two names may be equal but for capitals, accents and signs. */
  private static boolean beginAlike(String one, String other) {
    return one.isEmpty()
        || other.isEmpty()
        || !isPlain(one.charAt(0))
        || !isPlain(other.charAt(0))
        || (one.charAt(0) | CASE) == (other.charAt(0) | CASE);
  }

  private static boolean isPlain(char unit) {
    int letter = unit | CASE;
    return letter >= 'a' && letter <= 'z';
  }

  public Countries countries() {
    return countries.get();
  }

  public Organisations organisations() {
    return organisations.get();
  }

  public Persons persons() {
    return persons.get();
  }

  public Terms terms() {
    return terms.get();
  }

  /** Words that tell what a noun does with the actor beside it. */
  public ActorWords words() {
    return words.get();
  }

  /** What tells whose own voice a document is. */
  public IssuerSigns issuers() {
    return issuers.get();
  }

  /** Words that speak of one thing, a list for each thing. */
  public List<List<String>> kindredWords() {
    return kindredWords.get();
  }

  /** The title that the words are, as "Foreign Minister" or "presidents". */
  public Optional<Title> title(String words) {
    return titles.get().find(words);
  }

  /** The noun for persons or groups that the words are, as "troops" or "defence ministry". */
  public Optional<GroupNoun> groupNoun(String words) {
    return groupNouns.get().find(words);
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
