package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import sitroom.knowledge.frames.Lexicon;
import sitroom.reader.parse.Sentence;

/**
 * Questions about one sentence's tree that rules ask again and again. Tokens are given by number.
 *
 * <p>Labels are compared without their subtype unless a method says otherwise.
 */
final class Grammar {
  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom");
  private static final Set<String> PARTICLES =
      Set.of("up", "down", "in", "out", "off", "over", "back", "on");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final String[] lemmas;

  Grammar(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.lemmas = new String[sentence.size()];
    for (int i = 0; i < lemmas.length; i++) {
      lemmas[i] = hyphenated(i);
    }
  }

  /**
   * The lemma, with what is joined by hyphens before it: the tokens "build - up" have the lemma
   * "build-up".
   */
  private String hyphenated(int token) {
    StringBuilder joined = new StringBuilder(known(token));
    for (int at = token; at >= 2 && isHyphen(at - 1) && sentence.head(at - 2) == token; at -= 2) {
      joined.insert(0, sentence.form(at - 2).toLowerCase(Locale.ROOT) + "-");
    }
    boolean particle =
        token + 2 < sentence.size()
            && sentence.upos(token).equals("NOUN")
            && !relation(token).equals("compound")
            && isHyphen(token + 1)
            && PARTICLES.contains(sentence.form(token + 2).toLowerCase(Locale.ROOT));
    if (particle) {
      joined.append('-').append(sentence.form(token + 2).toLowerCase(Locale.ROOT));
    }
    return joined.toString();
  }

  private String known(int token) {
    String form = sentence.form(token).toLowerCase(Locale.ROOT);
    return lexicon.lemmaOf(
        form, sentence.lemma(token).toLowerCase(Locale.ROOT), sentence.upos(token).equals("VERB"));
  }

  private boolean isHyphen(int token) {
    return sentence.form(token).equals("-")
        && sentence.token(token - 1).end() == sentence.token(token).start()
        && sentence.token(token + 1).start() == sentence.token(token).end();
  }

  Sentence sentence() {
    return sentence;
  }

  String relation(int token) {
    return sentence.token(token).relation();
  }

  String lemma(int token) {
    return lemmas[token];
  }

  boolean isVerb(int token) {
    String pos = sentence.upos(token);
    return pos.equals("VERB") || pos.equals("AUX");
  }

  boolean isNominal(int token) {
    String pos = sentence.upos(token);
    return pos.equals("NOUN")
        || pos.equals("PROPN")
        || pos.equals("PRON")
        || pos.equals("NUM")
        || pos.equals("SYM");
  }

  /** The dependents with one of these relations, in the order of the text. */
  List<Integer> children(int token, String... relations) {
    List<String> wanted = Arrays.asList(relations);
    List<Integer> found = new ArrayList<>();
    for (int child : sentence.children(token)) {
      if (wanted.contains(relation(child))) {
        found.add(child);
      }
    }
    return found;
  }

  OptionalInt child(int token, String... relations) {
    List<Integer> found = children(token, relations);
    return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.get(0));
  }

  boolean hasChild(int token, String relation) {
    return child(token, relation).isPresent();
  }

  /** Whether the token has a dependent with this relation and lemma. */
  boolean hasChild(int token, String relation, Set<String> lemmas) {
    return children(token, relation).stream().anyMatch(child -> lemmas.contains(lemma(child)));
  }

  /**
   * Whether a verb stands in the passive: a passive auxiliary or subject, or a bare past participle
   * on a noun.
   */
  boolean isPassive(int token) {
    for (int child : sentence.children(token)) {
      String label = sentence.label(child);
      if (label.equals("aux:pass") || label.equals("nsubj:pass") || label.equals("csubj:pass")) {
        return true;
      }
    }
    if (!sentence.token(token).xpos().equals("VBN")) {
      return false;
    }
    return switch (relation(token)) {
      case "acl", "amod" -> true;
      case "advcl", "xcomp" -> !hasChild(token, "aux") && !hasChild(token, "obj");
      case "conj" ->
          isVerb(sentence.head(token))
              && isPassive(sentence.head(token))
              && !hasChild(token, "aux");
      case "root", "parataxis" -> !hasChild(token, "aux") && !hasChild(token, "obj");
      default -> false;
    };
  }

  /** Whether the clause of a verb is finite: it has a tensed form or a finite auxiliary. */
  boolean isFinite(int token) {
    String tag = sentence.token(token).xpos();
    if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
      return true;
    }
    for (int child : children(token, "aux", "cop")) {
      String auxiliary = sentence.token(child).xpos();
      if (auxiliary.equals("VBD")
          || auxiliary.equals("VBZ")
          || auxiliary.equals("VBP")
          || auxiliary.equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause has an infinitive marker "to". */
  boolean isInfinitive(int token) {
    if (sentence.token(token).xpos().equals("VBG")) {
      return false; // "look forward to hosting"
    }
    return children(token, "mark").stream()
            .anyMatch(mark -> sentence.token(mark).xpos().equals("TO"))
        || hasChild(token, "mark", Set.of("to"));
  }

  boolean isGerund(int token) {
    boolean having =
        sentence.token(token).xpos().equals("VBN")
            && children(token, "aux").stream()
                .anyMatch(aux -> sentence.token(aux).xpos().equals("VBG"));
    return (having || sentence.token(token).xpos().equals("VBG")) && !isFinite(token);
  }

  /**
   * The case or marker words of a phrase or clause, joined: "in", "according to", "of". Empty where
   * there are none.
   */
  String marker(int token) {
    StringBuilder words = new StringBuilder();
    addMarkers(token, words);
    if (words.isEmpty() && isNominal(token)) {
      // "with UAE Foreign Minister Sheikh Abdullah": the preposition may hang on a later part of
      // the name
      for (int part : children(token, "flat", "appos", "compound")) {
        for (int inner : children(part, "flat", "case")) {
          boolean before =
              relation(inner).equals("case") ? inner < token : caseBefore(inner, token);
          if (before && words.isEmpty()) {
            addMarkers(relation(inner).equals("case") ? part : inner, words);
          }
        }
      }
    }
    return words.toString();
  }

  private boolean caseBefore(int part, int token) {
    return children(part, "case").stream().anyMatch(word -> word < token);
  }

  private void addMarkers(int token, StringBuilder words) {
    for (int child : sentence.children(token)) {
      String relation = relation(child);
      if ((relation.equals("case") || relation.equals("mark"))
          && !sentence.token(child).xpos().equals("POS")) {
        append(words, child);
        for (int part : children(child, "fixed", "goeswith")) {
          append(words, part);
        }
      }
    }
  }

  /**
   * The prepositions of a phrase without the words that open its clause: "out of" in "that it is
   * out of the question".
   */
  String preposition(int token) {
    StringBuilder words = new StringBuilder();
    children(token, "case").forEach(word -> append(words, word));
    return words.toString();
  }

  private void append(StringBuilder words, int token) {
    words.append(words.isEmpty() ? "" : " ").append(sentence.form(token).toLowerCase(Locale.ROOT));
  }

  /** For a relative pronoun the noun that its clause hangs on; else the token itself. */
  int antecedent(int token) {
    String lemma = lemma(token);
    if (!RELATIVE_PRONOUNS.contains(lemma) || !sentence.token(token).xpos().startsWith("W")) {
      return token;
    }
    for (int at = sentence.head(token), steps = 0;
        at >= 0 && steps < 4;
        at = sentence.head(at), steps++) {
      if (sentence.label(at).startsWith("acl") && sentence.head(at) >= 0) {
        return sentence.head(at);
      }
    }
    return token;
  }

  /** Whether a phrase is no relative pronoun. */
  boolean antecedentIsItself(int token) {
    return antecedent(token) == token;
  }

  /**
   * The grammatical subject under the token itself, with relative pronouns replaced by what they
   * stand for.
   */
  OptionalInt ownSubject(int token) {
    OptionalInt found = OptionalInt.empty();
    for (int child : sentence.children(token)) {
      boolean subject =
          SUBJECTS.contains(relation(child)) && !sentence.label(child).equals("nsubj:outer");
      boolean fronted =
          found.isPresent()
              && child > token; // "what we did, we are prepared to do": the nearer one
      if (subject && !fronted) {
        found = OptionalInt.of(antecedent(child));
      }
    }
    return found;
  }

  /**
   * All tokens of the subtree, in the order of the text; subtrees that {@code stop} names are left
   * out.
   */
  List<Integer> subtree(int token, Set<Integer> stop) {
    List<Integer> found = new ArrayList<>();
    collect(token, stop, found, new HashSet<>());
    found.sort(Integer::compare);
    return found;
  }

  private void collect(int token, Set<Integer> stop, List<Integer> found, Set<Integer> seen) {
    if (!seen.add(token)) {
      return;
    }
    found.add(token);
    for (int child : sentence.children(token)) {
      if (!stop.contains(child)) {
        collect(child, stop, found, seen);
      }
    }
  }
}
