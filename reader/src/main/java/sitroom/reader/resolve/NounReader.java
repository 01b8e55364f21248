package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.ActorWords;
import sitroom.knowledge.GroupNoun;
import sitroom.knowledge.Title;
import sitroom.reader.parse.Sentence;

/** Reads phrases whose head is a common noun: offices, groups, institutions, words that point back. */
final class NounReader {
  private static final Set<String> ARMED = Set.of("REB", "PRM", "CRM", "UAF");

  private final ActorStage stage;
  private final TitlePhrases titles;
  private final TitleHolders holders;
  private final Affiliations affiliations;
  private final Anaphora anaphora;
  private final ActorLookup lookup;
  private final Optional<Issuer> issuer;

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
    this.anaphora = anaphora;
    this.lookup = lookup;
    this.issuer = issuer;
  }

  List<Referent> read(int number, int head) {
    Sentence sentence = stage.sentence(number);
    NounPhrase phrase = new NounPhrase(sentence, head);
    String lemma = sentence.lemma(head).toLowerCase(Locale.ROOT);
    if (stage.words().is(ActorWords.Role.NO_ACTOR, lemma)) {
      return List.of();
    }
    Optional<TitlePhrases.At> title = titles.around(sentence, head).filter(at -> !at.title().isModifier());
    Optional<String> officeType = title.map(at -> at.title().officeType());
    List<Referent> whose = affiliations.of(number, head, officeType);
    if (whose.isEmpty() && !affiliations.hasPossessor(number, head)) {
      List<Referent> pointed = pointingBack(number, phrase, lemma);
      if (!pointed.isEmpty()) {
        return pointed;
      }
    }
    if (stage.words().is(ActorWords.Role.KIN, lemma)) {
      return kin(number, phrase, whose);
    }
    if (stage.words().is(ActorWords.Role.PART, lemma)) {
      return part(phrase, whose);
    }
    if (title.isPresent()) {
      return titled(number, phrase, title.get().title(), whose);
    }
    Optional<GroupNoun> noun = titles.groupEndingWith(sentence, head);
    return noun.isPresent() ? group(number, phrase, noun.get(), whose) : other(phrase, lemma, whose);
  }

  /** "both leaders", "the country", "the agency". */
  private List<Referent> pointingBack(int number, NounPhrase phrase, String lemma) {
    ActorWords words = stage.words();
    int count = count(phrase, lemma);
    Optional<ActorWords.Word> pair = words.find(ActorWords.Role.PAIR, lemma);
    boolean definite = phrase.isDefinite() || count > 0;
    if (pair.isPresent() && definite && (phrase.isPlural() || count > 0)) {
      String kind = pair.get().kinds().stream().findFirst().orElse("any");
      return anaphora.pair(number, phrase.head(), kind, Math.max(2, count));
    }
    if (phrase.isPlural() || !phrase.isDefinite()) {
      return List.of();
    }
    if (words.is(ActorWords.Role.COUNTRY, lemma)) {
      return anaphora.country(number, phrase.head());
    }
    return words
        .find(ActorWords.Role.BODY, lemma)
        .map(body -> anaphora.body(number, phrase.head(), body.kinds()))
        .orElse(List.of());
  }

  /** How many the phrase says they are: 2 for "both" and "two", 0 where it does not say. */
  private static int count(NounPhrase phrase, String lemma) {
    int own = countOf(lemma);
    int count = own;
    for (int child : phrase.sentence().children(phrase.head())) {
      count = Math.max(count, countOf(phrase.sentence().lemma(child).toLowerCase(Locale.ROOT)));
    }
    return count;
  }

  private static int countOf(String lemma) {
    return switch (lemma) {
      case "two", "both", "2" -> 2;
      case "three", "3" -> 3;
      case "four", "4" -> 4;
      default -> 0;
    };
  }

  /** "NATO allies" are NATO, "his Chinese counterpart" holds the same office in China; "its allies" are nobody yet. */
  private List<Referent> kin(int number, NounPhrase phrase, List<Referent> whose) {
    for (int child : phrase.children(Set.of("amod", "compound"))) {
      List<Referent> told = lookup.at(number, child);
      boolean body = !told.isEmpty() && told.get(0).country().isEmpty();
      boolean nationality = phrase.sentence().upos(child).equals("ADJ");
      if (!told.isEmpty() && (body || nationality)) {
        return counterpart(number, phrase, told.get(0));
      }
    }
    boolean people = !whose.isEmpty() && whose.get(0).sort() == Referent.Sort.BODY && whose.get(0).country().isEmpty();
    return people ? List.of(whose.get(0).withName(words(phrase))) : List.of();
  }

  private List<Referent> counterpart(int number, NounPhrase phrase, Referent nationality) {
    for (int child : phrase.children(Set.of("nmod:poss"))) {
      for (Referent one : lookup.at(number, child)) {
        Optional<Referent> same =
            one.officeType()
                .flatMap(type -> nationality.owner().flatMap(id -> holders.holder(type, id, "holder of the same office; " + nationality.reason())));
        if (same.isPresent()) {
          return List.of(same.get());
        }
      }
    }
    Referent group = Referent.unknown(Referent.Sort.GROUP, words(phrase), phrase.isPlural(), "by nationality");
    return List.of(group.withSector(Optional.of("GOV")).of(nationality));
  }

  /** "351 members of the Russian parliament" acts for the parliament, under its own words. */
  private List<Referent> part(NounPhrase phrase, List<Referent> whose) {
    return whose.stream().map(whole -> whole.withName(words(phrase))).toList();
  }

  private List<Referent> titled(int number, NounPhrase phrase, Title title, List<Referent> whose) {
    List<Referent> named = apposed(number, phrase);
    if (!named.isEmpty()) {
      return named;
    }
    List<Referent> owners = whose;
    boolean indefinite = isIndefinite(phrase);
    if (owners.isEmpty() && !affiliations.hasPossessor(number, phrase.head())) {
      List<Referent> before = indefinite ? List.of() : anaphora.holder(number, phrase.head(), title.officeType());
      if (!before.isEmpty() && !phrase.isPlural()) {
        return before;
      }
      owners = unsaidOwner(number, phrase.head(), title).map(List::of).orElse(List.of());
    }
    boolean exact = !indefinite && !isBelow(phrase) && title.isRole();
    List<Referent> people = new ArrayList<>();
    for (Referent owner : owners) {
      boolean one = exact && (!phrase.isPlural() || owners.size() > 1);
      people.add(one ? holders.holder(title, owner).orElseGet(() -> bearer(phrase, title, owner)) : bearer(phrase, title, owner));
    }
    return owners.isEmpty() ? List.of(bare(phrase, title)) : people;
  }

  /** Whose office it is where the phrase does not say: the title's only owner, the issuer, the country in play. */
  private Optional<Referent> unsaidOwner(int number, int head, Title title) {
    String reason = "title " + title.words() + " (" + title.place() + ")";
    if (title.actors().size() == 1) {
      return holders.owner(title.actors().get(0), reason);
    }
    Optional<Referent> speaking = issuer.map(Issuer::referent).filter(one -> one.country().isPresent());
    if (speaking.isPresent()) {
      return speaking;
    }
    Optional<Referent> inPlay = anaphora.inPlay(number, head);
    boolean fits = title.actors().isEmpty() || inPlay.flatMap(Referent::owner).map(title.actors()::contains).orElse(false);
    return fits ? inPlay : holders.owner(title.actors().get(0), reason);
  }

  private List<Referent> apposed(int number, NounPhrase phrase) {
    for (int child : phrase.children(Set.of("appos", "flat"))) {
      boolean person = stage.names(number).covering(child).map(NameSpan::isPerson).orElse(false);
      if (person) {
        return lookup.at(number, child);
      }
    }
    return List.of();
  }

  private Referent bare(NounPhrase phrase, Title title) {
    Referent.Sort sort = phrase.isPlural() ? Referent.Sort.GROUP : Referent.Sort.PERSON;
    String reason = "title " + title.words() + " (" + title.place() + ")";
    return Referent.unknown(sort, words(phrase), phrase.isPlural(), reason)
        .withOfficeType(title.officeType())
        .withGender(stage.words().gender(List.of(phrase.sentence().lemma(phrase.head()))))
        .withSector(Optional.of(isFormer(phrase) ? "ELI" : title.sector()));
  }

  /** A bearer of a title who is not known by name. A spokesman has the sector of whom he speaks for. */
  private Referent bearer(NounPhrase phrase, Title title, Referent owner) {
    Referent bearer = bare(phrase, title);
    boolean speaks = title.officeType().equals("spokesperson") && owner.sector().isPresent();
    return (speaks ? bearer.withSector(owner.sector()) : international(bearer, owner)).of(owner);
  }

  /** Officials of an international body are no state's. */
  private static Referent international(Referent member, Referent owner) {
    boolean civil = member.sector().map(sector -> sector.equals("GOV") || sector.equals("CVL")).orElse(true);
    boolean igo = owner.sort() == Referent.Sort.BODY && owner.country().isEmpty();
    return igo && civil && owner.sector().isPresent() ? member.withSector(owner.sector()) : member;
  }

  private List<Referent> group(int number, NounPhrase phrase, GroupNoun noun, List<Referent> whose) {
    List<Referent> owners = whose;
    if (owners.isEmpty() && !isIndefinite(phrase) && !affiliations.hasPossessor(number, phrase.head())) {
      owners = anaphora.inPlay(number, phrase.head()).map(List::of).orElse(List.of());
    }
    Referent bare = bareGroup(phrase, noun);
    if (owners.isEmpty()) {
      return List.of(bare);
    }
    return owners.stream().map(owner -> international(sectored(bare, owner), owner).of(owner)).toList();
  }

  private Referent bareGroup(NounPhrase phrase, GroupNoun noun) {
    boolean person = noun.kind().map("person"::equals).orElse(!phrase.isPlural()) && !phrase.isPlural();
    Referent.Sort sort = person ? Referent.Sort.PERSON : Referent.Sort.GROUP;
    Optional<String> armed = Optional.empty();
    for (int child : phrase.children(Set.of("compound", "amod"))) {
      Optional<String> sector = stage.actors().groupNoun(phrase.sentence().form(child)).map(GroupNoun::sector);
      armed = sector.filter(ARMED::contains).or(same(armed));
    }
    String reason = "noun " + noun.words() + " (" + noun.place() + ")";
    boolean plural = phrase.isPlural() || noun.words().equals("police");
    return Referent.unknown(sort, words(phrase), plural, reason).withSector(armed.or(() -> Optional.of(noun.sector())));
  }

  private static java.util.function.Supplier<Optional<String>> same(Optional<String> value) {
    return () -> value;
  }

  /** Armed men of a people without a state, or of an armed group, are no state's army. */
  private static Referent sectored(Referent bare, Referent owner) {
    boolean military = bare.sector().map(sector -> sector.equals("MIL") || sector.equals("REB")).orElse(false);
    if (owner.sort() == Referent.Sort.BODY && owner.sector().map(ARMED::contains).orElse(false)) {
      return bare.withSector(owner.sector());
    }
    boolean people = owner.sort() == Referent.Sort.GROUP && owner.reason().startsWith("people: ");
    return people && military ? bare.withSector(Optional.of("REB")) : bare;
  }

  /** A noun of no table: an unknown name, or a body that belongs to somebody. */
  private List<Referent> other(NounPhrase phrase, String lemma, List<Referent> whose) {
    boolean name = phrase.sentence().upos(phrase.head()).equals("PROPN");
    boolean body = stage.words().is(ActorWords.Role.BODY, lemma);
    if (!name && !body) {
      return List.of();
    }
    if (name && phrase.sentence().token(phrase.head()).name().equals("O") && whose.isEmpty()) {
      return List.of();
    }
    String reason = name ? "unknown name" : "noun " + lemma;
    Referent unknown = Referent.unknown(Referent.Sort.BODY, words(phrase), phrase.isPlural(), reason);
    if (whose.isEmpty()) {
      return name || phrase.isDefinite() ? List.of(unknown) : List.of();
    }
    return List.of(unknown.withSector(whose.get(0).sector()).of(whose.get(0)));
  }

  private static boolean isIndefinite(NounPhrase phrase) {
    for (int child : phrase.sentence().children(phrase.head())) {
      String lemma = phrase.sentence().lemma(child).toLowerCase(Locale.ROOT);
      if (phrase.sentence().label(child).equals("det") && Set.of("a", "an", "another", "no").contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word says that the office is held by somebody lower, or is past. */
  private boolean isBelow(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (stage.words().is(ActorWords.Role.UNDER, phrase.sentence().lemma(i))) {
        return true;
      }
    }
    return isFormer(phrase);
  }

  private boolean isFormer(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      Optional<Title> modifier = stage.actors().title(phrase.sentence().form(i)).filter(Title::isModifier);
      if (modifier.map(title -> title.officeType().equals("former")).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  /** The phrase's words, with "of ..." behind it. */
  private static String words(NounPhrase phrase) {
    return NounPhrase.words(phrase.sentence(), phrase.firstWord(), MentionSpans.endWithOwner(phrase));
  }
}
