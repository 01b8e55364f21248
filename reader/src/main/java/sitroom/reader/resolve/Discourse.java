package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import sitroom.reader.parse.Sentence;

/**
 * Whom the document has spoken of so far, sentence by sentence, and who is meant by a word that
 * points back.
 */
final class Discourse {
  /** How many sentences a pronoun looks back. */
  private static final int REACH = 4;

  /** How many sentences a noun looks back; more would make reading a long text slow. */
  private static final int FAR = 100;

  private static final double SAME_SENTENCE = 20;
  private static final double GOVERNING_SUBJECT = 10;
  private static final double CONTROLLING_OBJECT = 14;
  private static final Set<String> ASKING = Set.of("on", "upon", "to");
  private static final double UNKNOWN = 4;
  private static final Set<String> REASONS = Set.of("for", "over", "because of");
  private static final double BEFORE = 10;
  private static final double PER_SENTENCE = 3;
  private static final double[] PART_WEIGHT = {5, 2, 1, 1.5, 0};
  private static final double LATER_WORD = 0.01;

  private final ActorStage stage;
  private final List<List<Remembered>> bySentence = new ArrayList<>();
  private final Optional<String> ownSide;
  private List<Referent> parties = List.of();

  Discourse(ActorStage stage, Optional<Issuer> issuer) {
    this.stage = stage;
    this.ownSide = issuer.map(one -> one.referent().side());
    // One more than the sentences: the document's title stands behind them.
    for (int i = 0; i <= stage.sentences(); i++) {
      bySentence.add(new ArrayList<>());
    }
  }

  void add(Remembered actor) {
    bySentence.get(actor.sentence()).add(actor);
  }

  List<Remembered> in(int sentence) {
    return bySentence.get(sentence);
  }

  /**
   * The two sides of the call or meeting that the document reports on; empty where it is no such
   * report.
   */
  List<Referent> parties() {
    return parties;
  }

  void setParties(List<Referent> both) {
    parties = List.copyOf(both);
  }

  /** The side of whoever issued the document. */
  Optional<String> ownSide() {
    return ownSide;
  }

  List<Remembered> inTitle() {
    return bySentence.get(stage.sentences());
  }

  /** The best antecedent of a word among actors before it that are wanted. */
  Optional<Remembered> antecedent(int number, int token, Predicate<Remembered> asked) {
    Sentence sentence = stage.sentence(number);
    Set<String> others = clauseMates(sentence, number, token);
    Predicate<Remembered> wanted =
        asked.and(
            actor -> actor.referents().stream().noneMatch(one -> others.contains(one.name())));
    Optional<Remembered> here =
        in(number).stream()
            .filter(actor -> actor.token() < token || governs(sentence, actor.token(), token))
            .filter(
                actor ->
                    !sentence.isUnder(token, actor.token())
                        && !isClauseMate(sentence, actor.token(), token))
            .filter(wanted)
            .max(byWeight(actor -> weightHere(sentence, actor, token)));
    if (here.isPresent() && weightHere(sentence, here.get(), token) > SAME_SENTENCE) {
      return here;
    }
    for (int back = 1; back <= REACH && number - back >= 0; back++) {
      int at = number - back;
      Optional<Remembered> found = in(at).stream().filter(wanted).max(byWeight(this::weightBefore));
      if (found.isPresent()) {
        return found;
      }
    }
    return here;
  }

  /**
   * Who fills the other places of the word's own verb: "Khan thanked him" is not Khan, named before
   * or here.
   */
  private Set<String> clauseMates(Sentence sentence, int number, int token) {
    Set<String> names = new HashSet<>();
    for (Remembered actor : in(number)) {
      if (actor.token() != token && isClauseMate(sentence, actor.token(), token)) {
        actor.referents().forEach(one -> names.add(one.name()));
      }
    }
    return names;
  }

  /** A body or its spokesman that is the subject of the clause above a word. */
  Optional<Remembered> governingBody(int number, int token) {
    Sentence sentence = stage.sentence(number);
    return in(number).stream()
        .filter(actor -> actor.token() != token && governs(sentence, actor.token(), token))
        .filter(actor -> actor.referents().size() == 1 && speaksForMany(actor.referents().get(0)))
        .reduce((first, last) -> last);
  }

  private static boolean speaksForMany(Referent referent) {
    return referent.sort() == Referent.Sort.BODY
        || referent.officeType().map("spokesperson"::equals).orElse(false);
  }

  /**
   * The two persons or states that act on one another in the clause above a word: "Biden told Putin
   * during their call".
   */
  List<Referent> coArguments(int number, int token) {
    Sentence sentence = stage.sentence(number);
    Map<String, Referent> persons = new LinkedHashMap<>();
    in(number).stream()
        .filter(actor -> actor.token() < token)
        .flatMap(actor -> actor.referents().stream())
        .filter(one -> one.isPerson() && one.isPlaced())
        .forEach(one -> persons.putIfAbsent(one.side(), one));
    if (persons.size() == 2) {
      return List.copyOf(persons.values());
    }
    Map<String, Referent> sides = new LinkedHashMap<>();
    for (Remembered actor : in(number)) {
      boolean argument =
          actor.part() == Remembered.Part.SUBJECT
              || actor.part() == Remembered.Part.OBJECT
              || actor.part() == Remembered.Part.OBLIQUE;
      int verb = sentence.head(actor.token());
      boolean above =
          verb >= 0 && sentence.isUnder(token, verb) && !sentence.isUnder(token, actor.token());
      if (argument && above && actor.token() < token) {
        actor.referents().stream()
            .filter(one -> one.isPlaced() && (one.isPerson() || one.sort() == Referent.Sort.STATE))
            .forEach(one -> sides.putIfAbsent(one.side(), one));
      }
    }
    return sides.size() == 2 ? List.copyOf(sides.values()) : List.of();
  }

  /** "imposed costs on Russia for its aggression": whose it is whom something is done to for it. */
  Optional<Remembered> blamed(int number, int token) {
    Sentence sentence = stage.sentence(number);
    int noun = sentence.head(token);
    boolean reason =
        noun >= 0
            && sentence.label(token).equals("nmod:poss")
            && REASONS.contains(new NounPhrase(sentence, noun).preposition(noun));
    int verb = reason ? sentence.head(noun) : -1;
    while (verb >= 0 && !sentence.upos(verb).equals("VERB")) {
      verb = sentence.head(verb);
    }
    int above = verb;
    return above < 0
        ? Optional.empty()
        : in(number).stream()
            .filter(actor -> actor.token() < token && actor.token() > above)
            .filter(actor -> sentence.isUnder(actor.token(), above))
            .filter(actor -> actor.referents().size() == 1 && !actor.isPlural())
            .reduce((first, last) -> last);
  }

  private static Comparator<Remembered> byWeight(
      java.util.function.ToDoubleFunction<Remembered> weight) {
    return Comparator.comparingDouble(weight).thenComparing(actor -> -actor.token());
  }

  private double weightHere(Sentence sentence, Remembered actor, int token) {
    double weight = SAME_SENTENCE + weight(actor) - LATER_WORD * Math.abs(token - actor.token());
    if (controls(sentence, actor.token(), token)) {
      return weight + CONTROLLING_OBJECT;
    }
    return governs(sentence, actor.token(), token) ? weight + GOVERNING_SUBJECT : weight;
  }

  /**
   * Whether the word stands in what an object is made or asked to do: "called on Russia to end its
   * offensive".
   */
  private static boolean controls(Sentence sentence, int object, int token) {
    int verb = sentence.head(object);
    if (verb < 0 || object > token || sentence.isUnder(token, object)) {
      return false;
    }
    String label = sentence.label(object);
    boolean asked =
        label.equals("obj")
            || label.equals("iobj")
            || (label.equals("obl") && isAskedBy(sentence, object));
    for (int child : sentence.children(verb)) {
      boolean purpose =
          sentence.label(child).equals("advcl")
              && label.equals("obl")
              && isInfinitive(sentence, child);
      if (asked
          && (sentence.label(child).equals("xcomp") || purpose)
          && sentence.isUnder(token, child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInfinitive(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.label(child).equals("mark") && sentence.lemma(child).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAskedBy(Sentence sentence, int noun) {
    return ASKING.contains(new NounPhrase(sentence, noun).preposition(noun));
  }

  /** An unknown name of which nothing is known is less likely to be spoken of again. */
  private static double weight(Remembered actor) {
    double part = PART_WEIGHT[actor.part().ordinal()];
    boolean known = actor.referents().stream().anyMatch(Referent::isPlaced);
    return known ? part : part - UNKNOWN;
  }

  private double weightBefore(Remembered actor) {
    Sentence sentence = stage.sentence(actor.sentence());
    double weight = BEFORE - PER_SENTENCE + weight(actor);
    boolean ofRoot =
        sentence.head(actor.token()) == sentence.root() || actor.token() == sentence.root();
    return weight
        + (ofRoot && actor.part() == Remembered.Part.SUBJECT ? 1 : 0)
        + LATER_WORD * actor.token();
  }

  /** Whether {@code subject} is the subject of a verb whose clause holds the word. */
  private static boolean governs(Sentence sentence, int subject, int token) {
    return isSubjectAbove(sentence, subject, token) && !isClauseMate(sentence, subject, token);
  }

  /** Whether {@code subject} is the subject of a verb under which the word stands. */
  static boolean isSubjectAbove(Sentence sentence, int subject, int token) {
    int verb = sentence.head(subject);
    boolean holds = verb >= 0 && sentence.isUnder(token, verb) && !sentence.isUnder(token, subject);
    return sentence.label(subject).startsWith("nsubj") && holds;
  }

  /** An object is not the subject of its own verb, nor the other way round: "Putin met him". */
  private static boolean isClauseMate(Sentence sentence, int actor, int token) {
    String label = sentence.label(token);
    boolean argument =
        label.startsWith("nsubj")
            || label.startsWith("obj")
            || label.startsWith("iobj")
            || label.startsWith("obl");
    return argument && sentence.head(actor) == sentence.head(token) && sentence.head(token) >= 0;
  }

  /**
   * The last actor before a word that is wanted, if not very far back; the nearest sentence first,
   * subjects first.
   */
  Optional<Remembered> last(int number, int token, Predicate<Remembered> wanted) {
    for (int at = number; at >= 0 && at >= number - FAR; at--) {
      boolean here = at == number;
      Optional<Remembered> found =
          in(at).stream()
              .filter(actor -> !here || actor.token() < token)
              .filter(wanted)
              .max(byWeight(this::weightBefore));
      if (found.isPresent()) {
        return found;
      }
    }
    return inTitle().stream().filter(wanted).findFirst();
  }

  ActorStage stage() {
    return stage;
  }
}
