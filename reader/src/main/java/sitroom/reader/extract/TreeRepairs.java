package sitroom.reader.extract;

import java.util.Locale;
import java.util.Set;
import sitroom.knowledge.frames.Content;
import sitroom.knowledge.frames.Lexicon;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/**
 * Mends attachments that the parser is known to get wrong, where the words themselves decide: long
 * coordinations, clauses of saying hung under the addressee, a preposition taken for a verb.
 */
final class TreeRepairs {
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> PHRASES = Set.of("obl", "obj", "iobj", "nmod");
  private static final Set<String> AUXILIARY = Set.of("aux");
  private static final Set<String> CLAUSE = Set.of("ccomp");
  private static final int STEPS = 6;

  private final MendedTree tree;
  private final Sentence sentence;
  private final Lexicon lexicon;

  private TreeRepairs(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.tree = new MendedTree(sentence);
  }

  /** The sentence with mended heads; the same object where nothing was to mend. */
  static Sentence mend(Sentence sentence, Lexicon lexicon) {
    TreeRepairs repairs = new TreeRepairs(sentence, lexicon);
    boolean mended = false;
    for (int token = 0; token < sentence.size(); token++) {
      mended |=
          repairs.amid(token)
              || repairs.coordination(token)
              || repairs.agreement(token)
              || repairs.saying(token)
              || repairs.speaker(token)
              || repairs.clear(token)
              || repairs.housing(token)
              || repairs.gerund(token)
              || repairs.participle(token);
    }
    return mended ? repairs.tree.mended() : sentence;
  }

  /** "amid an alarming build-up": the preposition was read as a verb. */
  private boolean amid(int token) {
    String form = sentence.form(token).toLowerCase(Locale.ROOT);
    boolean preposition = form.equals("amid") || form.equals("despite");
    if (!preposition || !tree.relation(token).equals("advcl") || sentence.head(token) < 0) {
      return false;
    }
    for (int child : sentence.children(token)) {
      if (tree.relation(child).equals("obj")) {
        int governor = sentence.head(token);
        tree.attach(child, governor, "obl");
        Token old = tree.token(token);
        tree.replace(
            token,
            new Token(
                old.form(), old.start(), old.end(), form, "ADP", "IN", old.name(), child, "case"));
        return true;
      }
    }
    return false;
  }

  /**
   * "stressed that X is responsible and accused Y", "denied that X had armed them and accused Y": a
   * past verb after a clause in the present or the pluperfect belongs to the past verb above.
   */
  private boolean coordination(int token) {
    boolean past = tree.token(token).xpos().equals("VBD") && tree.relation(token).equals("conj");
    int head = sentence.head(token);
    if (!past || head < 0 || tree.hasOwnSubject(token) || !isOther(token, head)) {
      return false;
    }
    int above = sentence.head(head);
    for (int steps = 0; above >= 0 && steps < STEPS; steps++, above = sentence.head(above)) {
      if (tree.token(above).xpos().equals("VBD") && tree.token(above).upos().equals("VERB")) {
        tree.attach(token, above, "conj");
        return true;
      }
    }
    return false;
  }

  /**
   * "We stress that the path remains open and urge X": a plural verb after a singular one belongs
   * to the plural verb above; "we reject the use of force to do X and call on Y": after an
   * infinitive that only describes a noun, a verb by which something is declared belongs to the
   * speaker's own.
   */
  private boolean agreement(int token) {
    int head = sentence.head(token);
    boolean bare = tree.relation(token).equals("conj") && head >= 0 && !tree.hasOwnSubject(token);
    if (!bare || !tree.token(token).upos().equals("VERB")) {
      return false;
    }
    String tag = tree.token(token).xpos();
    boolean plural = tag.equals("VBP") && tree.token(head).xpos().equals("VBZ");
    boolean declares =
        (tag.equals("VBP") || tag.equals("VB") && !tree.opensWithTo(token))
            && lexicon.isIn("declaring", tree.token(token).lemma())
            && tree.opensWithTo(head)
            && (tree.relation(head).equals("acl") || tree.relation(head).equals("advcl"));
    if (!plural && !declares) {
      return false;
    }
    int above = sentence.head(head);
    for (int steps = 0; above >= 0 && steps < STEPS; steps++, above = sentence.head(above)) {
      boolean present = tree.token(above).xpos().equals("VBP");
      if (present && tree.token(above).upos().equals("VERB") && tree.hasOwnSubject(above)) {
        tree.attach(token, above, "conj");
        return true;
      }
    }
    return false;
  }

  /** "made clear that X": the clause is what was made clear, and hangs on the verb. */
  private boolean clear(int token) {
    int adjective = sentence.head(token);
    boolean under =
        tree.relation(token).equals("ccomp")
            && adjective >= 0
            && tree.relation(adjective).equals("xcomp")
            && tree.token(adjective).upos().equals("ADJ");
    int verb = under ? sentence.head(adjective) : -1;
    boolean make = verb >= 0 && tree.token(verb).lemma().equals("make");
    if (make) {
      tree.attach(token, verb, "ccomp");
    }
    return make;
  }

  /** "missiles at two bases housing troops": a phrase with a preposition is no subject. */
  private boolean housing(int token) {
    int participle = sentence.head(token);
    boolean subject =
        tree.relation(token).equals("nsubj")
            && participle > token
            && tree.token(participle).xpos().equals("VBG")
            && tree.relation(participle).equals("advcl")
            && sentence.head(participle) >= 0
            && sentence.head(participle) < token;
    if (!subject) {
      return false;
    }
    for (int child : sentence.children(token)) {
      boolean preposition =
          tree.relation(child).equals("case") && !tree.token(child).xpos().equals("POS");
      if (preposition) {
        tree.attach(token, sentence.head(participle), "obl");
        tree.attach(participle, token, "acl");
        return true;
      }
    }
    return false;
  }

  /**
   * "to confront Russia invading Ukraine": a name right before a gerund that has an object of its
   * own.
   */
  private boolean gerund(int token) {
    int verb = sentence.head(token);
    boolean before =
        tree.relation(token).equals("obj")
            && verb == token + 1
            && tree.token(verb).xpos().equals("VBG")
            && !tree.hasOwnSubject(verb);
    if (!before) {
      return false;
    }
    for (int child : sentence.children(verb)) {
      if (child > verb && tree.relation(child).equals("obj")) {
        tree.attach(token, verb, "nsubj");
        return true;
      }
    }
    return false;
  }

  /** "concerned by the escalating violence": the preposition was hung under the participle. */
  private boolean participle(int token) {
    int head = sentence.head(token);
    boolean preposition =
        tree.relation(token).equals("mark")
            && tree.token(token).xpos().equals("IN")
            && head >= 0
            && tree.relation(head).equals("amod")
            && token < head;
    if (preposition) {
      tree.attach(token, sentence.head(head), "case");
      Token old = tree.token(token);
      tree.replace(
          token,
          new Token(
              old.form(),
              old.start(),
              old.end(),
              old.lemma(),
              "ADP",
              old.xpos(),
              old.name(),
              old.head(),
              "case"));
    }
    return preposition;
  }

  /**
   * Whether a past verb can hardly go on the clause of another: one in the present or the
   * pluperfect, or one that is said, where the verb declares something as only speakers do.
   */
  private boolean isOther(int token, int head) {
    boolean said =
        tree.relation(head).equals("ccomp")
            && sentence.head(head) >= 0
            && !lexicon.cues(tree.token(sentence.head(head)).lemma()).isEmpty();
    return isPresent(head)
        || isBefore(head)
        || said && lexicon.isIn("declaring", tree.token(token).lemma());
  }

  /** Whether a verb stands in the pluperfect, which a plain past form cannot share. */
  private boolean isBefore(int token) {
    boolean had = false;
    for (int child : sentence.children(token)) {
      had |= tree.relation(child).equals("aux") && sentence.form(child).equalsIgnoreCase("had");
    }
    return had && tree.token(token).xpos().equals("VBN");
  }

  private boolean isPresent(int token) {
    String tag = tree.token(token).xpos();
    if (PRESENT.contains(tag) || tag.equals("VBG") && !tree.hasAny(token, AUXILIARY)) {
      return true;
    }
    for (int child : sentence.children(token)) {
      boolean auxiliary = tree.relation(child).equals("aux") || tree.relation(child).equals("cop");
      if (auxiliary && PRESENT.contains(tree.token(child).xpos())) {
        return true;
      }
    }
    return false;
  }

  /** "stressed to Biden that NATO is responsible": the clause was hung under the addressee. */
  private boolean saying(int token) {
    int noun = sentence.head(token);
    boolean clause = tree.relation(token).equals("acl") || tree.relation(token).equals("ccomp");
    if (!clause || noun < 0 || !PHRASES.contains(tree.relation(noun)) || takesClause(noun)) {
      return false;
    }
    int verb = sentence.head(noun);
    if (verb < 0 || !tree.token(verb).upos().equals("VERB") || !takesClause(verb)) {
      return false;
    }
    if (!opensWithThat(token) || tree.hasAny(verb, CLAUSE)) {
      return false;
    }
    tree.attach(token, verb, "ccomp");
    return true;
  }

  /**
   * "The mayor tweeted, 'Thousands have come'": who stands before the verb of saying was hung under
   * the words that are quoted behind it.
   */
  private boolean speaker(int token) {
    int quoted = sentence.head(token);
    int verb = quoted < 0 ? -1 : sentence.head(quoted);
    boolean between =
        tree.relation(token).equals("nsubj")
            && token < verb
            && verb < quoted
            && isQuotedBehind(verb);
    if (!between || !tree.token(verb).upos().equals("VERB") || tree.hasOwnSubject(verb)) {
      return false;
    }
    if (lexicon.cues(tree.token(verb).lemma()).isEmpty()) {
      return false;
    }
    tree.attach(token, verb, "nsubj");
    return true;
  }

  /** Whether a quotation opens right behind a word, or behind the comma or colon after it. */
  private boolean isQuotedBehind(int token) {
    int next = token + 1;
    if (next < sentence.size() && sentence.form(next).matches("[,:]")) {
      next++;
    }
    return next < sentence.size() && sentence.form(next).matches("[\"“‘']|``");
  }

  /** Whether any row of the packs has a "that" clause as what this word says, plans or fears. */
  private boolean takesClause(int token) {
    String lemma = tree.token(token).lemma();
    boolean says = !lexicon.cues(lemma).isEmpty() && tree.token(token).upos().equals("VERB");
    return says
        || lexicon.frames(lemma).stream()
            .anyMatch(row -> row.content().stream().anyMatch(TreeRepairs::isThat))
        || lexicon.operators(lemma).stream()
            .anyMatch(row -> row.content().stream().anyMatch(TreeRepairs::isThat));
  }

  private static boolean isThat(Content content) {
    return content.kind().equals("that");
  }

  private boolean opensWithThat(int token) {
    boolean that = false;
    for (int child : sentence.children(token)) {
      that |= tree.relation(child).equals("mark") && tree.token(child).lemma().equals("that");
    }
    return that && tree.hasOwnSubject(token);
  }
}
