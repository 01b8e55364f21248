package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import sitroom.knowledge.frames.Lexicon;
import sitroom.knowledge.frames.RolePath;
import sitroom.reader.parse.Sentence;

/**
 * The logical arguments of predicates in one sentence: passives turned round, subjects passed
 * through control, coordination, participles and relative clauses. docs/frames.md lists the roles.
 */
final class Roles {
  private static final int DEPTH = 12;

  private final Grammar grammar;
  private final Sentence sentence;
  private final Contents contents;
  private final Lexicon lexicon;
  private final PrepositionRoles prepositions;

  Roles(Grammar grammar, Contents contents, Lexicon lexicon) {
    this.grammar = grammar;
    this.contents = contents;
    this.sentence = grammar.sentence();
    this.lexicon = lexicon;
    this.prepositions = new PrepositionRoles(grammar, lexicon);
  }

  /** The head words that fill a role path of a predicate, best first. */
  List<Integer> find(int predicate, RolePath path) {
    List<Integer> at = List.of(predicate);
    for (String step : path.steps()) {
      Set<Integer> next = new LinkedHashSet<>();
      for (int token : at) {
        next.addAll(find(token, step));
      }
      at = List.copyOf(next);
    }
    return at;
  }

  List<Integer> find(int predicate, String role) {
    return switch (role) {
      case "subj" -> list(subject(predicate));
      case "obj" -> list(object(predicate));
      case "iobj" -> list(receiver(predicate));
      case "addressee" -> list(addressee(predicate));
      case "poss" -> possessors(predicate);
      case "adj" -> modifiers(predicate);
      case "by" -> agents(predicate);
      case "xcomp", "conj" -> grammar.children(predicate, role);
      case "that", "inf", "ing" -> list(contents.of(predicate, role));
      default -> prepositions.find(predicate, role);
    };
  }

  /** Who does it: the logical subject. */
  OptionalInt subject(int predicate) {
    return subject(predicate, DEPTH);
  }

  private OptionalInt subject(int predicate, int depth) {
    if (depth == 0) {
      return OptionalInt.empty();
    }
    boolean remains =
        grammar.relation(predicate).equals("xcomp") && sentence.upos(predicate).equals("ADJ");
    if (remains) {
      return grammaticalSubject(predicate, depth); // "they stand ready to help"
    }
    if (!grammar.isVerb(predicate) && !hasCopula(predicate)) {
      OptionalInt owner = first(possessors(predicate), agents(predicate));
      return owner.isPresent() ? owner : lightSubject(predicate, depth);
    }
    if (grammar.isVerb(predicate) && grammar.isPassive(predicate)) {
      return first(agents(predicate));
    }
    return grammaticalSubject(predicate, depth);
  }

  /** What the verb agrees with, own or passed on; in a passive this is the logical object. */
  OptionalInt grammaticalSubject(int predicate) {
    return grammaticalSubject(predicate, DEPTH);
  }

  private OptionalInt grammaticalSubject(int predicate, int depth) {
    OptionalInt own = grammar.ownSubject(predicate);
    int head = sentence.head(predicate);
    if (own.isPresent() || head < 0 || depth == 0) {
      return own;
    }
    return switch (grammar.relation(predicate)) {
      case "conj" -> isClausal(head) ? grammaticalSubject(head, depth - 1) : OptionalInt.empty();
      case "xcomp" -> controller(head, depth);
      case "ccomp" -> grammar.isFinite(predicate) ? OptionalInt.empty() : controller(head, depth);
      case "advcl" ->
          isClausal(head)
              ? grammar.isFinite(predicate)
                  ? OptionalInt.empty()
                  : clauseController(predicate, head, depth)
              : OptionalInt.empty();
      case "acl" -> aclSubject(predicate, head, depth);
      default -> OptionalInt.empty();
    };
  }

  /**
   * The subject of a participle or gerund clause: the governor's object after "accuse X of doing",
   * else its subject.
   */
  private OptionalInt clauseController(int predicate, int head, int depth) {
    String marker = grammar.marker(predicate);
    if (marker.equals("of") || marker.equals("for") || marker.equals("from")) {
      OptionalInt object = object(head, depth - 1);
      if (object.isPresent()) {
        return object;
      }
    }
    return grammaticalSubject(head, depth - 1);
  }

  private OptionalInt controller(int head, int depth) {
    OptionalInt object = first(grammar.children(head, "iobj", "obj"));
    if (object.isPresent() && !grammar.isPassive(head)) {
      return object;
    }
    return grammaticalSubject(head, depth - 1);
  }

  private OptionalInt aclSubject(int predicate, int noun, int depth) {
    if (grammar.isInfinitive(predicate)) {
      OptionalInt owner = first(possessors(noun), agents(noun));
      return owner.isPresent() ? owner : lightSubject(noun, depth);
    }
    String marker = grammar.marker(predicate);
    if (marker.isEmpty() || sentence.label(predicate).equals("acl:relcl")) {
      OptionalInt author = author(predicate, noun, depth);
      return author.isPresent() ? author : OptionalInt.of(noun);
    }
    return first(possessors(noun), agents(noun));
  }

  /** "put out a report accusing X": whoever wrote what accuses is the one who does. */
  private OptionalInt author(int predicate, int noun, int depth) {
    boolean says =
        sentence.token(predicate).xpos().equals("VBG")
            && lexicon.isIn("document", grammar.lemma(noun));
    if (!says) {
      return OptionalInt.empty();
    }
    OptionalInt owner =
        first(possessors(noun), agents(noun), prepositions.find(noun, "from"), modifiers(noun));
    return owner.isPresent() ? owner : lightSubject(noun, depth);
  }

  /**
   * For a noun that is the object of a verb ("has no plans to", "launched an attack"): the verb's
   * subject.
   */
  private OptionalInt lightSubject(int noun, int depth) {
    int head = sentence.head(noun);
    if (head >= 0 && grammar.isVerb(head) && grammar.relation(noun).equals("obj")) {
      return subject(head, depth - 1);
    }
    return OptionalInt.empty();
  }

  /** What it concerns: the logical object. */
  OptionalInt object(int predicate) {
    return object(predicate, DEPTH);
  }

  private OptionalInt object(int predicate, int depth) {
    if (depth == 0) {
      return OptionalInt.empty();
    }
    if (!grammar.isVerb(predicate)) {
      return first(prepositions.find(predicate, "of"), prepositions.find(predicate, "against"));
    }
    if (grammar.isPassive(predicate)) {
      String relation = grammar.relation(predicate);
      int head = sentence.head(predicate);
      if (relation.equals("amod") || relation.equals("acl") && !grammar.isInfinitive(predicate)) {
        OptionalInt own = grammar.ownSubject(predicate);
        return own.isPresent() ? own : OptionalInt.of(head);
      }
      OptionalInt kept = kept(predicate);
      return kept.isPresent() ? kept : grammaticalSubject(predicate, depth);
    }
    // "urged Israel to stop", "reminded Japan of": who is addressed may be the only object
    OptionalInt own =
        first(grammar.children(predicate, "obj"), grammar.children(predicate, "iobj"));
    if (own.isPresent()) {
      return OptionalInt.of(grammar.antecedent(own.getAsInt()));
    }
    for (int complement : grammar.children(predicate, "xcomp", "ccomp")) {
      boolean bare =
          grammar.isNominal(complement)
              && !isClausal(complement)
              && !grammar.isInfinitive(complement);
      if (bare) {
        return OptionalInt.of(
            complement); // "called off a strike": the parser took the object for a complement
      }
    }
    String label = sentence.label(predicate);
    int head = sentence.head(predicate);
    if (label.equals("acl:relcl") && grammar.ownSubject(predicate).isPresent()) {
      int subject = grammar.ownSubject(predicate).getAsInt();
      boolean hasClause = grammar.child(predicate, "ccomp", "xcomp").isPresent();
      return subject != head && !hasClause && !hasStrandedPreposition(predicate)
          ? OptionalInt.of(head)
          : OptionalInt.empty();
    }
    if (label.equals("xcomp") && head >= 0) {
      return gap(head); // "the sanctions that they are ready to impose"
    }
    if (label.equals("conj") && head >= 0 && grammar.isVerb(head)) {
      OptionalInt shared = grammar.child(head, "obj");
      if (shared.isPresent() && shared.getAsInt() > predicate) {
        return shared;
      }
    }
    for (int conjunct : grammar.children(predicate, "conj")) {
      OptionalInt shared =
          grammar.isVerb(conjunct) ? grammar.child(conjunct, "obj") : OptionalInt.empty();
      boolean bare = grammar.children(predicate, "obl", "ccomp", "xcomp", "advcl").isEmpty();
      if (shared.isPresent() && bare && grammar.ownSubject(conjunct).isEmpty()) {
        return shared;
      }
    }
    return OptionalInt.empty();
  }

  /** The noun of a relative clause that has a subject of its own and no other object. */
  private OptionalInt gap(int head) {
    boolean relative =
        sentence.label(head).equals("acl:relcl")
            && grammar.ownSubject(head).isPresent()
            && !grammar.hasChild(head, "obj");
    boolean other = relative && grammar.ownSubject(head).getAsInt() != sentence.head(head);
    return other ? OptionalInt.of(sentence.head(head)) : OptionalInt.empty();
  }

  private boolean hasStrandedPreposition(int predicate) {
    for (int child : sentence.children(predicate)) {
      if (grammar.relation(child).equals("obl") && !grammar.antecedentIsItself(child)) {
        return true;
      }
    }
    return false;
  }

  /** "Haiti was given aid": what is given stays the object behind the passive. */
  private OptionalInt kept(int predicate) {
    OptionalInt object = grammar.child(predicate, "obj");
    return object.isPresent() && object.getAsInt() > predicate ? object : OptionalInt.empty();
  }

  /** Who is given or told something: the subject of a passive that keeps its object. */
  private OptionalInt receiver(int predicate) {
    OptionalInt own = grammar.child(predicate, "iobj");
    boolean given =
        grammar.isVerb(predicate) && grammar.isPassive(predicate) && kept(predicate).isPresent();
    return own.isPresent() || !given ? own : grammaticalSubject(predicate);
  }

  private OptionalInt addressee(int predicate) {
    OptionalInt found = first(grammar.children(predicate, "iobj"));
    if (found.isPresent()) {
      return found;
    }
    boolean clause =
        grammar.child(predicate, "ccomp", "xcomp").isPresent() || !grammar.isPassive(predicate);
    OptionalInt object = clause ? object(predicate) : grammaticalSubject(predicate);
    OptionalInt to = first(prepositions.find(predicate, "to"));
    return to.isPresent() ? to : object;
  }

  private List<Integer> possessors(int noun) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(noun)) {
      if (sentence.label(child).equals("nmod:poss")) {
        found.add(child);
      }
    }
    return found;
  }

  /** Adjectives and nouns before a noun that may name an actor. */
  private List<Integer> modifiers(int noun) {
    List<Integer> found = new ArrayList<>(grammar.children(noun, "amod", "compound"));
    for (int child : sentence.children(noun)) {
      boolean bare =
          grammar.relation(child).equals("nmod") && grammar.marker(child).isEmpty() && child < noun;
      if (sentence.label(child).equals("nmod:desc")
          || bare && !sentence.label(child).equals("nmod:poss")) {
        found.add(child);
      }
    }
    return found;
  }

  private List<Integer> agents(int predicate) {
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(predicate)) {
      String relation = grammar.relation(child);
      if ((relation.equals("obl") || relation.equals("nmod"))
          && grammar.marker(child).equals("by")) {
        found.add(child);
      }
    }
    return found;
  }

  boolean hasCopula(int token) {
    return grammar.hasChild(token, "cop");
  }

  /** Whether a token heads a clause: a verb, or a predicate with a copula. */
  boolean isClausal(int token) {
    return sentence.upos(token).equals("VERB")
        || hasCopula(token)
        || grammar.ownSubject(token).isPresent()
        || sentence.upos(token).equals("AUX");
  }

  private static List<Integer> list(OptionalInt token) {
    return token.isPresent() ? List.of(token.getAsInt()) : List.of();
  }

  @SafeVarargs
  private static OptionalInt first(List<Integer>... choices) {
    for (List<Integer> choice : choices) {
      if (!choice.isEmpty()) {
        return OptionalInt.of(choice.get(0));
      }
    }
    return OptionalInt.empty();
  }
}
