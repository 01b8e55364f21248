package sitroom.reader.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.ActorWords;
import sitroom.knowledge.GroupNoun;
import sitroom.knowledge.Place;
import sitroom.reader.parse.Sentence;

/** Reads phrases whose head is a common noun or an unknown name. */
final class NounReader {
  private static final long LARGE = 100_000;
  private static final Set<String> LOCAL = Set.of("party", "armed-group");

  private final ActorStage stage;
  private final TitlePhrases titles;
  private final TitleHolders holders;
  private final Affiliations affiliations;
  private final PointingNouns pointing;
  private final KinNouns kin;
  private final TitledNouns titled;
  private final GroupNouns groups;

  NounReader(
      ActorStage stage,
      TitlePhrases titles,
      TitleHolders holders,
      Affiliations affiliations,
      Anaphora anaphora,
      ActorLookup lookup,
      Optional<Issuer> issuer) {
    this.stage = stage;
    this.titles = titles;
    this.holders = holders;
    this.affiliations = affiliations;
    this.pointing = new PointingNouns(stage, holders, anaphora);
    this.kin = new KinNouns(stage, holders, lookup);
    this.titled = new TitledNouns(stage, holders, affiliations, anaphora, lookup, issuer);
    this.groups = new GroupNouns(stage, affiliations, anaphora);
  }

  List<Referent> read(int number, int head) {
    Sentence sentence = stage.sentence(number);
    NounPhrase phrase = new NounPhrase(sentence, head);
    String lemma = sentence.lemma(head).toLowerCase(Locale.ROOT);
    if (stage.words().is(ActorWords.Role.NO_ACTOR, lemma)) {
      return List.of();
    }
    Optional<TitlePhrases.At> title =
        titles.around(sentence, head).filter(at -> !at.title().isModifier());
    Optional<String> officeType = title.map(at -> at.title().officeType());
    boolean part = stage.words().is(ActorWords.Role.PART, lemma);
    List<Referent> whole = part ? affiliations.behind(number, head) : List.of();
    List<Referent> whose = whole.isEmpty() ? affiliations.of(number, head, officeType) : whole;
    boolean placedOnly = whole.isEmpty() && affiliations.owners(number, head, officeType).isEmpty();
    if ((whose.isEmpty() || placedOnly) && !affiliations.hasPossessor(number, head)) {
      List<Referent> pointed = pointing.read(number, phrase, lemma);
      if (!pointed.isEmpty()) {
        return pointed;
      }
    }
    if (stage.words().is(ActorWords.Role.KIN, lemma)) {
      return kin.read(number, phrase, whose);
    }
    if (part) {
      return part(phrase, whose);
    }
    if (isPlace(lemma, sentence.form(head))) {
      List<Referent> housed = affiliations.housed(number, head);
      return place(housed.isEmpty() ? whose : housed);
    }
    if (title.isPresent()) {
      return titled.read(number, phrase, title.get().title(), whose);
    }
    Optional<GroupNoun> noun = titles.groupEndingWith(sentence, head);
    return noun.isPresent()
        ? groups.read(number, phrase, noun.get(), whose)
        : other(phrase, lemma, whose);
  }

  /** "351 members of the Russian parliament" acts for the parliament, under its own words. */
  private List<Referent> part(NounPhrase phrase, List<Referent> whose) {
    return whose.stream().map(whole -> whole.withName(phrase.words())).toList();
  }

  /**
   * Whether the noun is one for places; lemmas of plurals are not always right ("bases" is taken
   * for "basis").
   */
  private boolean isPlace(String lemma, String form) {
    boolean plural = form.endsWith("s");
    return stage.words().is(ActorWords.Role.PLACE, lemma)
        || (plural
            && stage.words().is(ActorWords.Role.PLACE, form.substring(0, form.length() - 1)));
  }

  /** "two Iraqi bases": whoever strikes them strikes their state. */
  private List<Referent> place(List<Referent> whose) {
    return whose.stream()
        .filter(one -> one.country().isPresent())
        .flatMap(
            one ->
                one
                    .owner()
                    .flatMap(id -> holders.owner(id, "belongs to it; " + one.reason()))
                    .stream())
        .toList();
  }

  /**
   * A town or region that stands for its country, as one that is shelled; the document's own
   * countries go first.
   */
  private List<Referent> locality(NounPhrase phrase) {
    return land(stage.placesNamed(placeName(phrase)));
  }

  private List<Referent> land(List<Place> places) {
    // The Red Sea is not the region of Sudan that is called after it.
    if (places.stream().anyMatch(place -> place.sort() == Place.Sort.WATER)) {
      return List.of();
    }
    Comparator<Place> named =
        Comparator.comparing(
            place -> stage.countriesNamed().containsKey(place.country().orElse("")));
    return places.stream()
        .filter(place -> place.country().isPresent())
        .max(
            named
                .thenComparing(Place::chosen)
                .thenComparingLong(Place::population)
                .thenComparing(Place::id))
        .flatMap(
            place ->
                holders.owner(
                    place.country().orElseThrow(), "place in the country (" + place.row() + ")"))
        .map(List::of)
        .orElse(List.of());
  }

  /**
   * "East Palestine" is a town in Ohio: the land of a place whose name goes on before a known name;
   * nobody where there is none, or where it lies in the land that the known name means.
   */
  List<Referent> largerName(int number, int start, int end) {
    Sentence sentence = stage.sentence(number);
    boolean inside =
        start > 0
            && number < stage.sentences()
            && sentence.token(start).name().equals("I-LOC")
            && sentence.token(start - 1).name().equals("B-LOC");
    if (!inside) {
      return List.of();
    }
    List<Place> longer = stage.placesNamed(NounPhrase.words(sentence, start - 1, end));
    List<Place> plain = stage.placesNamed(NounPhrase.words(sentence, start, end));
    boolean elsewhere =
        longer.stream().anyMatch(place -> place.country().isPresent())
            && plain.stream()
                .noneMatch(
                    place -> longer.stream().anyMatch(it -> it.country().equals(place.country())));
    return elsewhere ? land(longer) : List.of();
  }

  /** The land of a large town of this name; nobody where there is none. */
  List<Referent> town(int number, int head) {
    NounPhrase phrase = new NounPhrase(stage.sentence(number), head);
    boolean large =
        stage.placesNamed(phrase.words()).stream()
            .anyMatch(place -> place.chosen() || place.population() >= LARGE);
    return large ? locality(phrase) : List.of();
  }

  /** The words of a place's name; "West" alone is no place where it begins "West Darfur". */
  private String placeName(NounPhrase phrase) {
    StringBuilder name = new StringBuilder(phrase.words());
    if (!stage.words().is(ActorWords.Role.COMPASS, phrase.words())) {
      return name.toString();
    }
    Sentence sentence = phrase.sentence();
    for (int next = phrase.head() + 1;
        next < sentence.size() && sentence.token(next).name().startsWith("I-");
        next++) {
      name.append(' ').append(sentence.form(next));
    }
    return name.length() == phrase.words().length() ? "" : name.toString();
  }

  /** A noun of no table: an unknown name, or a body that belongs to somebody. */
  private List<Referent> other(NounPhrase phrase, String lemma, List<Referent> whose) {
    boolean counted = !phrase.children(Set.of("nummod")).isEmpty();
    if (counted && phrase.isPlural() && stage.words().is(ActorWords.Role.COUNTRY, lemma)) {
      return List.of(
          Referent.unknown(Referent.Sort.GROUP, phrase.words(), true, "so many of them"));
    }
    boolean name = phrase.sentence().upos(phrase.head()).equals("PROPN");
    boolean body = stage.words().is(ActorWords.Role.BODY, lemma);
    if (!name && !body) {
      return List.of();
    }
    String tag = phrase.sentence().token(phrase.head()).name();
    boolean place = tag.endsWith("-LOC") && whose.isEmpty();
    if (place && name && !body) {
      return locality(phrase);
    }
    boolean single = phrase.firstWord() == phrase.head() && phrase.end() == phrase.head() + 1;
    if (name && !body ? tag.equals("O") && single : whose.isEmpty() && phrase.isPlural()) {
      return List.of();
    }
    String reason = name ? "unknown name" : "noun " + lemma;
    Referent unknown =
        Referent.unknown(Referent.Sort.BODY, phrase.words(), phrase.isPlural(), reason);
    if (whose.isEmpty()) {
      // A party or militia belongs to the state of the text; an unknown company or forum may be
      // anybody's.
      boolean local =
          stage
              .words()
              .find(ActorWords.Role.BODY, lemma)
              .map(word -> LOCAL.stream().anyMatch(word.kinds()::contains))
              .orElse(false);
      Optional<Referent> home = local ? holders.plainCountry() : Optional.empty();
      Optional<Referent> placed = home.map(unknown::of);
      return placed.isPresent() || name || phrase.isDefinite()
          ? List.of(placed.orElse(unknown))
          : List.of();
    }
    return List.of(unknown.withSector(whose.get(0).sector()).of(whose.get(0)));
  }
}
