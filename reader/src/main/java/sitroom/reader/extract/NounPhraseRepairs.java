package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/**
 * Mends noun phrases that the parser tore apart around a verb: a person with a long title before
 * "spoke with" another such person. The order of the words decides: a phrase does not reach over
 * the verb of its clause.
 */
public final class NounPhraseRepairs {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");
  private static final Set<String> INSIDE = Set.of("flat", "compound", "nmod", "appos");
  private static final Set<String> BEFORE_HEAD = Set.of("flat", "compound", "amod", "nmod");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj", "expl");

  private final List<Token> tokens;
  private Sentence sentence;
  private boolean mended;

  private NounPhraseRepairs(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** The text with mended heads. */
  public static ParsedText mend(ParsedText parsed) {
    return parsed.mended(NounPhraseRepairs::mend);
  }

  /** The sentence with mended heads; the same object where nothing was to mend. */
  static Sentence mend(Sentence sentence) {
    NounPhraseRepairs repairs = new NounPhraseRepairs(sentence);
    for (int token = 0; token < sentence.size(); token++) {
      repairs.preposition(token);
      repairs.underSecretary(token);
      repairs.possessor(token);
      repairs.across(token);
      repairs.secondSubject(token);
      repairs.behindVerb(token);
    }
    return repairs.mended ? repairs.sentence : sentence;
  }

  private String relation(int token) {
    return tokens.get(token).relation();
  }

  private boolean nominal(int token) {
    return NOMINAL.contains(sentence.upos(token));
  }

  private void attach(int token, int head, String label) {
    put(token, tokens.get(token).under(head, label));
  }

  private void put(int token, Token changed) {
    tokens.set(token, changed);
    sentence = new Sentence(sentence.number(), tokens);
    mended = true;
  }

  /**
   * "with Papua New Guinea Deputy Prime Minister John Rosso": the preposition is the last name's.
   */
  private void preposition(int token) {
    if (!relation(token).equals("case") || !sentence.upos(token).equals("ADP")) {
      return;
    }
    int head = sentence.head(token);
    boolean lifted = false;
    while (head > token && BEFORE_HEAD.contains(relation(head)) && sentence.head(head) > head) {
      head = sentence.head(head);
      lifted = true;
    }
    if (lifted && nominal(head) && !hasChild(head, Set.of("case"), token)) {
      attach(token, head, "case");
    }
  }

  /** "Under Secretary Jones met": a title that begins like a preposition. */
  private void underSecretary(int token) {
    int next = token + 1;
    boolean title =
        sentence.form(token).equals("Under")
            && relation(token).equals("case")
            && next < sentence.size()
            && sentence.form(next).equals("Secretary")
            && sentence.head(token) == next;
    if (!title) {
      return;
    }
    Token old = tokens.get(token);
    put(
        token,
        new Token(
            old.form(), old.start(), old.end(), "under", "ADJ", "JJ", old.name(), next, "amod"));
    int verb = sentence.head(next);
    if (relation(next).equals("obl") && verb > next && subject(verb) < 0) {
      attach(next, verb, "nsubj");
    }
  }

  /** "rejected Norway's demand": what has an 's is the possessor of the noun after it. */
  private void possessor(int mark) {
    if (mark == 0 || !tokens.get(mark).xpos().equals("POS")) {
      return;
    }
    int owner = mark - 1;
    while (INSIDE.contains(relation(owner)) && sentence.head(owner) == owner - 1) {
      owner--;
    }
    int owned = ownedAfter(mark);
    boolean torn =
        nominal(owner)
            && owned >= 0
            && (relation(owner).equals("nsubj") || relation(owner).equals("obj"))
            && !sentence.isUnder(owned, owner);
    if (torn) {
      attach(mark, owner, "case");
      attach(owner, owned, "nmod:poss");
    }
  }

  private int ownedAfter(int mark) {
    for (int at = mark + 1; at < sentence.size(); at++) {
      String upos = sentence.upos(at);
      boolean modifies = BEFORE_HEAD.contains(relation(at)) && sentence.head(at) > at;
      if (nominal(at) && !modifies) {
        return at;
      }
      boolean within = nominal(at) || upos.equals("ADJ") || upos.equals("NUM") || modifies;
      boolean participle =
          tokens.get(at).xpos().equals("VBG") || tokens.get(at).xpos().equals("VBN");
      if (!within && !participle && !upos.equals("ADV") && !upos.equals("PUNCT")) {
        return -1;
      }
    }
    return -1;
  }

  /** A name hung under a noun on the other side of the clause's verb. */
  private void across(int token) {
    int head = sentence.head(token);
    if (head < 0 || !nominal(token) || !nominal(head) || !INSIDE.contains(relation(token))) {
      return;
    }
    int verb = verbBetween(Math.min(token, head), Math.max(token, head), token, head);
    if (verb < 0) {
      return;
    }
    if (token < verb) {
      beforeVerb(token, verb);
    } else {
      attach(token, verb, hasChild(token, Set.of("case"), -1) ? "obl" : "obj");
    }
  }

  /**
   * "'we are ready,' X said in the wake of the call": what follows the last verb is that verb's.
   */
  private void behindVerb(int token) {
    int head = sentence.head(token);
    boolean adverbial = relation(token).equals("obl") || relation(token).equals("advmod");
    if (!adverbial || head < 0 || head > token || !sentence.upos(head).equals("VERB")) {
      return;
    }
    int verb = verbBetween(head, token, token, head);
    if (verb >= 0 && sentence.isUnder(head, verb)) {
      attach(token, verb, sentence.label(token));
    }
  }

  private void beforeVerb(int token, int verb) {
    int subject = subject(verb);
    if (subject < 0) {
      attach(token, verb, "nsubj");
    } else if (subject < token && sentence.reach(subject)[1] == token - 1) {
      attach(token, subject, "flat");
    }
  }

  private int verbBetween(int from, int to, int token, int head) {
    for (int at = from + 1; at < to; at++) {
      boolean finite = FINITE.contains(tokens.get(at).xpos()) && sentence.upos(at).equals("VERB");
      if (finite && !sentence.isUnder(at, token) && !sentence.isUnder(at, head)) {
        return at;
      }
    }
    return -1;
  }

  /** "Putin and President of Belarus Lukashenko had": a title and its name both as subjects. */
  private void secondSubject(int token) {
    int verb = sentence.head(token);
    if (verb <= token || !relation(token).equals("nsubj") || !person(token)) {
      return;
    }
    for (int first : sentence.children(verb)) {
      if (first < token && relation(first).equals("nsubj")) {
        int title = lastOfCoordination(first);
        if (nominal(title) && !person(title) && sentence.reach(title)[1] == token - 1) {
          attach(token, title, "appos");
        }
        return;
      }
    }
  }

  private int lastOfCoordination(int first) {
    int last = first;
    for (int child : sentence.children(first)) {
      last = relation(child).equals("conj") ? Math.max(last, child) : last;
    }
    return last;
  }

  private boolean person(int token) {
    return tokens.get(token).name().endsWith("PER");
  }

  /** The subject of a verb, or -1. */
  private int subject(int verb) {
    for (int child : sentence.children(verb)) {
      if (SUBJECTS.contains(relation(child))) {
        return child;
      }
    }
    return -1;
  }

  private boolean hasChild(int token, Set<String> relations, int except) {
    for (int child : sentence.children(token)) {
      if (child != except && relations.contains(relation(child))) {
        return true;
      }
    }
    return false;
  }
}
