package sitroom.reader.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/** Reads whom the phrase of a word means: the way from a word to its actors. */
final class PhraseReader implements ActorLookup {
  private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");
  private static final Set<String> FIRST =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
  private static final Set<String> SECOND =
      Set.of("you", "your", "yours", "yourself", "yourselves");
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "NUM", "DET", "PRON", "X");

  private static final Set<String> PLACED = Set.of("obj", "obl", "nmod");

  private final ActorStage stage;
  private final Voice voice;
  private final MeaningChooser chooser;
  private final PersonReader persons;
  private final Designations designations;
  private final Affiliations affiliations;
  private final Anaphora anaphora;
  private final NounReader nouns;
  private final Map<Long, List<Referent>> known = new HashMap<>();

  PhraseReader(
      ActorStage stage, Discourse discourse, People people, Voice voice, Optional<Issuer> issuer) {
    this.stage = stage;
    this.voice = voice;
    TitlePhrases titles = new TitlePhrases(stage.actors());
    OfficeHolders holders = new OfficeHolders(stage.actors(), stage.day());
    this.chooser = new MeaningChooser(stage);
    this.designations = new Designations(stage, titles);
    this.persons = new PersonReader(stage, designations, chooser, holders, people);
    this.affiliations = new Affiliations(stage, this);
    this.anaphora = new Anaphora(stage, discourse);
    this.nouns =
        new NounReader(
            stage,
            titles,
            new TitleHolders(holders, persons, stage),
            affiliations,
            anaphora,
            this,
            issuer);
  }

  @Override
  public List<Referent> at(int sentence, int token) {
    long key = ((long) sentence << Integer.SIZE) | token;
    List<Referent> seen = known.get(key);
    if (seen != null) {
      return seen;
    }
    // Two phrases may point at each other ("his country's president"): the one read meanwhile means
    // nobody.
    known.put(key, List.of());
    List<Referent> read = List.copyOf(read(sentence, token));
    known.put(key, read);
    return read;
  }

  private List<Referent> read(int number, int token) {
    Sentence sentence = stage.sentence(number);
    Token word = sentence.token(token);
    Optional<NameSpan> name = stage.names(number).covering(token);
    boolean known = name.map(NameSpan::isKnown).orElse(false);
    if (!known && (word.upos().equals("PRON") || word.xpos().equals("PRP$"))) {
      Optional<List<Referent>> pronoun = pronoun(number, token, word);
      if (pronoun.isPresent()) {
        return pronoun.get();
      }
    }
    if (name.isPresent()) {
      Optional<Referent> named = named(number, name.get());
      if (named.isPresent()) {
        return List.of(named.get());
      }
    }
    Optional<Referent> designated = designated(number, token);
    if (designated.isPresent()) {
      return List.of(designated.get());
    }
    if (!NOMINAL.contains(word.upos())) {
      return List.of();
    }
    return name.isPresent() && !name.get().isKnown()
        ? unknownName(number, name.get(), token)
        : nouns.read(number, token);
  }

  private Optional<List<Referent>> pronoun(int number, int token, Token word) {
    String form = word.form().toLowerCase(Locale.ROOT);
    if (word.label().equals("expl")) {
      return Optional.of(List.of());
    }
    if (FIRST.contains(form)) {
      return Optional.of(voice.speaker());
    }
    if (SECOND.contains(form)) {
      return Optional.of(voice.addressee());
    }
    if (RELATIVE.contains(form)) {
      return Optional.of(antecedentOfClause(number, token));
    }
    List<Referent> third = anaphora.pronoun(number, token);
    return third.isEmpty() && word.xpos().startsWith("PRP")
        ? Optional.of(List.of())
        : Optional.of(third).filter(found -> !found.isEmpty());
  }

  /** "who", "which": the noun that the relative clause hangs on. */
  private List<Referent> antecedentOfClause(int number, int token) {
    Sentence sentence = stage.sentence(number);
    for (int at = token; at != Sentence.ROOT; at = sentence.head(at)) {
      if (sentence.label(at).equals("acl:relcl") && sentence.head(at) != token) {
        return at(number, sentence.head(at));
      }
    }
    return List.of();
  }

  private Optional<Referent> named(int number, NameSpan name) {
    Optional<Referent> body =
        name.isKnown() ? Optional.empty() : persons.familiar(words(number, name));
    if (body.isPresent() && !body.get().isPerson()) {
      return body;
    }
    if (name.isPerson()) {
      List<Referent> town = mayBePlace(number, name) ? nouns.town(number, name.start()) : List.of();
      return Optional.of(
          town.isEmpty() ? persons.read(number, name, () -> behind(number, name)) : town.get(0));
    }
    Sentence sentence = stage.sentence(number);
    String words = NounPhrase.words(sentence, name.start(), name.end());
    if (name.isKnown()) {
      List<Referent> longer = nouns.largerName(number, name.start(), name.end());
      if (!longer.isEmpty()) {
        return Optional.of(longer.get(0));
      }
      Optional<Referent> meant = chooser.referent(name.meanings(), words);
      // "its European allies" are not Europe.
      if (meant.flatMap(Referent::bodyKind).map("bloc"::equals).orElse(false)
          && affiliations.hasPossessor(number, name.end() - 1)) {
        return Optional.empty();
      }
      boolean institution =
          meant.flatMap(Referent::bodyKind).map("institution"::equals).orElse(false);
      List<Referent> whose = institution ? affiliations.before(number, name) : List.of();
      return whose.isEmpty() ? meant : meant.map(one -> ofOther(one, whose.get(0), words));
    }
    return persons.familiar(words);
  }

  /**
   * "Iranian airline Mahan Air": the name stands in apposition to the noun that tells whose it is.
   */
  private Referent placedByHead(int number, int token, Referent unplaced) {
    Sentence sentence = stage.sentence(number);
    boolean behind = sentence.label(token).equals("appos");
    List<Referent> whose =
        behind ? affiliations.of(number, sentence.head(token), Optional.empty()) : List.of();
    return whose.isEmpty() ? unplaced : unplaced.of(whose.get(0));
  }

  /** "shelled Kharkiv": the parser's network takes many a town's name for a person's. */
  private boolean mayBePlace(int number, NameSpan name) {
    Sentence sentence = stage.sentence(number);
    int token = name.start();
    return !name.isKnown()
        && name.end() == token + 1
        && number < stage.sentences()
        && PLACED.contains(sentence.token(token).relation())
        && designations.before(number, token).title().isEmpty()
        && stage.actors().persons().withFamilyName(words(number, name)).isEmpty();
  }

  private String words(int number, NameSpan name) {
    return NounPhrase.words(stage.sentence(number), name.start(), name.end());
  }

  /** An unknown name that is no person's, read like a noun; the document will know it again. */
  private List<Referent> unknownName(int number, NameSpan name, int token) {
    String words = NounPhrase.words(stage.sentence(number), name.start(), name.end());
    List<Referent> read =
        nouns.read(number, token).stream()
            .map(one -> one.isPlaced() ? one : placedByHead(number, token, one))
            .map(
                one ->
                    one.id().isEmpty() && one.sort() == Referent.Sort.BODY
                        ? one.withName(words)
                        : one)
            .toList();
    read.stream()
        .filter(one -> one.sort() == Referent.Sort.BODY)
        .limit(1)
        .forEach(one -> persons.remember(words, one));
    return read;
  }

  /** "the Peruvian Congress" is not that of the United States. */
  private static Referent ofOther(Referent named, Referent whose, String words) {
    if (whose.country().isEmpty() || whose.country().equals(named.country())) {
      return named;
    }
    String reason = "named as another country's";
    return Referent.unknown(Referent.Sort.BODY, words, false, reason)
        .withSector(named.sector())
        .of(whose);
  }

  /** What behind or around a person's name tells whose he is. */
  private List<Referent> behind(int number, NameSpan name) {
    Sentence sentence = stage.sentence(number);
    int head = name.start();
    for (int i = name.start(); i < name.end(); i++) {
      if (!name.covers(sentence.head(i))) {
        head = i;
      }
    }
    for (int child : sentence.children(head)) {
      if (sentence.label(child).equals("appos")) {
        List<Referent> told = affiliations.of(number, child, Optional.empty());
        if (told.isEmpty()) {
          told = at(number, child).stream().filter(Referent::isPlaced).toList();
        }
        if (!told.isEmpty()) {
          return told;
        }
      }
    }
    if (sentence.label(head).equals("appos")) {
      List<Referent> told = affiliations.of(number, sentence.head(head), Optional.empty());
      return told.isEmpty()
          ? at(number, sentence.head(head)).stream().filter(Referent::isPlaced).toList()
          : told;
    }
    return affiliations.of(number, head, Optional.empty());
  }

  /**
   * The person before whose name the word stands as part of the title: "President" in "President
   * Biden".
   */
  private Optional<Referent> designated(int number, int token) {
    return stage.names(number).spans().stream()
        .filter(span -> span.start() > token && span.isPerson())
        .filter(span -> designations.before(number, span.start()).start() <= token)
        .findFirst()
        .map(span -> persons.read(number, span, () -> behind(number, span)));
  }

  /** First token of a person's name with the titles before it. */
  int designationStart(int number, NameSpan name) {
    return name.isPerson() ? designations.before(number, name.start()).start() : name.start();
  }

  /** The country or organisation as an actor. */
  Optional<Referent> owner(String id, String reason) {
    return persons.owner(id, reason);
  }

  PersonReader persons() {
    return persons;
  }
}
