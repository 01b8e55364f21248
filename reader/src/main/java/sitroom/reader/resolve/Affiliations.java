package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.ActorWords;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/**
 * Finds whose a noun is: "Russian forces", "Azerbaijan's ministry", "officials in Beijing", "a
 * Yemen-based group".
 */
final class Affiliations {
  private static final Set<String> POSSESSORS = Set.of("nmod:poss");
  private static final Set<String> MODIFIERS =
      Set.of("amod", "compound", "nmod:desc", "nmod:unmarked", "nmod");
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> SERVING = Set.of("for", "from");
  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> SERVING_PERSON = Set.of("for", "from", "to");
  private static final Set<String> IN = Set.of("in", "at", "inside", "within", "on");

  /** An envoy "for" a region is not the region's. */
  private static final Set<String> ENVOYS =
      Set.of("envoy", "ambassador", "ambassador-un", "legislator");

  private static final Set<String> SERVANTS = Set.of("spokesperson", "adviser", "chief-of-staff");

  private final ActorStage stage;
  private final ActorLookup lookup;

  Affiliations(ActorStage stage, ActorLookup lookup) {
    this.stage = stage;
    this.lookup = lookup;
  }

  /**
   * Whose the noun is; several where several are coordinated ("US and British forces"). Nothing
   * where the phrase itself does not tell.
   *
   * @param officeType of the noun, where it is a title: a spokesman "to" somebody serves him, an
   *     ambassador does not
   */
  List<Referent> of(int number, int head, Optional<String> officeType) {
    List<Referent> whose = owners(number, head, officeType);
    return whose.isEmpty() ? places(number, new NounPhrase(stage.sentence(number), head)) : whose;
  }

  /** As {@link #of}, but not by where it is: "the group in Syria" may be anybody's. */
  List<Referent> owners(int number, int head, Optional<String> officeType) {
    Sentence sentence = stage.sentence(number);
    NounPhrase phrase = new NounPhrase(sentence, head);
    List<Referent> whose = first(number, phrase.children(POSSESSORS));
    if (whose.isEmpty()) {
      whose = modifiers(number, phrase);
    }
    if (whose.isEmpty()) {
      whose = first(number, phrase.after(OF));
    }
    boolean servant = officeType.map(SERVANTS::contains).orElse(false);
    boolean envoy = officeType.map(ENVOYS::contains).orElse(false);
    if (whose.isEmpty()) {
      whose = first(number, phrase.after(servant ? SERVING_PERSON : envoy ? FROM : SERVING));
    }
    return whose;
  }

  /** Whose a named body is by what stands before its name: "the Peruvian Congress". */
  List<Referent> before(int number, NameSpan name) {
    Sentence sentence = stage.sentence(number);
    for (int i = name.start(); i < name.end(); i++) {
      for (int child : sentence.children(i)) {
        boolean left =
            child < name.start()
                && (POSSESSORS.contains(sentence.label(child))
                    || MODIFIERS.contains(sentence.label(child)));
        List<Referent> whose = left ? placed(lookup.at(number, child)) : List.of();
        if (!whose.isEmpty()) {
          return whose;
        }
      }
    }
    return List.of();
  }

  /** Whose it is by what follows with "of". */
  List<Referent> behind(int number, int head) {
    return first(number, new NounPhrase(stage.sentence(number), head).after(OF));
  }

  /** Whether a pronoun or name stands before the noun as its possessor. */
  boolean hasPossessor(int number, int head) {
    return !new NounPhrase(stage.sentence(number), head).children(POSSESSORS).isEmpty();
  }

  private List<Referent> first(int number, List<Integer> nouns) {
    for (int noun : nouns) {
      List<Referent> whose = placed(lookup.joint(stage, number, noun));
      if (!whose.isEmpty()) {
        return whose;
      }
    }
    return List.of();
  }

  private static List<Referent> placed(List<Referent> referents) {
    return referents.stream().filter(one -> one.isPlaced() && !one.isAssumed()).toList();
  }

  private List<Referent> modifiers(int number, NounPhrase phrase) {
    List<Referent> peoples = List.of();
    for (int child : phrase.children(MODIFIERS)) {
      if (child < phrase.head()) {
        List<Referent> whose = modifier(number, child);
        boolean people = !whose.isEmpty() && whose.get(0).sort() == Referent.Sort.GROUP;
        if (!whose.isEmpty() && !people) {
          return whose;
        }
        // A state tells more than a people: "Iraqi Kurdish officials".
        peoples = peoples.isEmpty() ? whose : peoples;
      }
    }
    return peoples;
  }

  private List<Referent> modifier(int number, int token) {
    Sentence sentence = stage.sentence(number);
    String second = sentence.form(token).toLowerCase(Locale.ROOT);
    boolean compound = token > 0 && sentence.form(token - 1).equals("-");
    if (compound && stage.words().is(ActorWords.Role.NO_ORIGIN, second)) {
      return List.of();
    }
    if (compound && isPrefixed(sentence, token)) {
      return List.of();
    }
    if (compound && token > 1 && stage.words().is(ActorWords.Role.ORIGIN, second)) {
      return placed(lookup.at(number, token - 2));
    }
    List<Referent> own = placed(lookup.joint(stage, number, token));
    if (!own.isEmpty() || stage.names(number).covering(token).isPresent()) {
      return own;
    }
    // "Israeli government spokesman": the adjective hangs under the modifier.
    return modifiers(number, new NounPhrase(sentence, token));
  }

  /** "pro-Iranian": whoever is so is not Iranian. */
  private boolean isPrefixed(Sentence sentence, int token) {
    return token > 1 && stage.words().is(ActorWords.Role.NO_ORIGIN, sentence.form(token - 2));
  }

  /** Who is in a place that houses somebody: "bases housing American troops". */
  List<Referent> housed(int number, int head) {
    Sentence sentence = stage.sentence(number);
    for (int verb : new NounPhrase(sentence, head).children(Set.of("acl", "acl:relcl"))) {
      for (int child : sentence.children(verb)) {
        boolean housing = stage.words().is(ActorWords.Role.HOUSING, sentence.lemma(verb));
        List<Referent> there =
            housing && sentence.label(child).equals("obj")
                ? placed(lookup.at(number, child))
                : List.of();
        if (!there.isEmpty()) {
          return there;
        }
      }
    }
    return List.of();
  }

  private List<Referent> places(int number, NounPhrase phrase) {
    List<Referent> in = first(number, phrase.after(IN));
    if (!in.isEmpty()) {
      return in;
    }
    // "refugees living in Lebanon", "those ordered out of Nigeria"
    for (int child : phrase.children(Set.of("acl"))) {
      List<Referent> there = placesUnder(number, child);
      if (!there.isEmpty()) {
        return there;
      }
    }
    return List.of();
  }

  private List<Referent> placesUnder(int number, int verb) {
    Sentence sentence = stage.sentence(number);
    List<Referent> found = new ArrayList<>();
    int[] reach = sentence.reach(verb);
    for (int i = reach[0]; i <= reach[1] && found.isEmpty(); i++) {
      Token token = sentence.token(i);
      if (token.relation().equals("obl") && sentence.isUnder(i, verb)) {
        boolean owner = stage.words().is(ActorWords.Role.BELONGING, sentence.lemma(verb));
        placed(lookup.at(number, i)).stream()
            .filter(one -> owner || one.sort() == Referent.Sort.STATE)
            .forEach(found::add);
      }
    }
    return found;
  }
}
