package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.List;
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
  private static final int STEPS = 6;

  private final List<Token> tokens;
  private final Sentence sentence;
  private final Lexicon lexicon;

  private TreeRepairs(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.tokens = new ArrayList<>(sentence.tokens());
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
    return mended ? new Sentence(sentence.number(), repairs.tokens) : sentence;
  }

  private String relation(int token) {
    return tokens.get(token).relation();
  }

  private void attach(int token, int head, String label) {
    tokens.set(token, tokens.get(token).under(head, label));
  }

  /** "amid an alarming build-up": the preposition was read as a verb. */
  private boolean amid(int token) {
    String form = sentence.form(token).toLowerCase(Locale.ROOT);
    boolean preposition = form.equals("amid") || form.equals("despite");
    if (!preposition || !relation(token).equals("advcl") || sentence.head(token) < 0) {
      return false;
    }
    for (int child : sentence.children(token)) {
      if (relation(child).equals("obj")) {
        int governor = sentence.head(token);
        attach(child, governor, "obl");
        Token old = tokens.get(token);
        tokens.set(
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
    boolean past = tokens.get(token).xpos().equals("VBD") && relation(token).equals("conj");
    int head = sentence.head(token);
    if (!past || head < 0 || hasOwnSubject(token) || !isOther(token, head)) {
      return false;
    }
    int above = sentence.head(head);
    for (int steps = 0; above >= 0 && steps < STEPS; steps++, above = sentence.head(above)) {
      if (tokens.get(above).xpos().equals("VBD") && tokens.get(above).upos().equals("VERB")) {
        attach(token, above, "conj");
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
    boolean bare = relation(token).equals("conj") && head >= 0 && !hasOwnSubject(token);
    if (!bare || !tokens.get(token).upos().equals("VERB")) {
      return false;
    }
    String tag = tokens.get(token).xpos();
    boolean plural = tag.equals("VBP") && tokens.get(head).xpos().equals("VBZ");
    boolean declares =
        (tag.equals("VBP") || tag.equals("VB") && !opensWithTo(token))
            && lexicon.isIn("declaring", tokens.get(token).lemma())
            && opensWithTo(head)
            && (relation(head).equals("acl") || relation(head).equals("advcl"));
    if (!plural && !declares) {
      return false;
    }
    int above = sentence.head(head);
    for (int steps = 0; above >= 0 && steps < STEPS; steps++, above = sentence.head(above)) {
      boolean present = tokens.get(above).xpos().equals("VBP");
      if (present && tokens.get(above).upos().equals("VERB") && hasOwnSubject(above)) {
        attach(token, above, "conj");
        return true;
      }
    }
    return false;
  }

  private boolean opensWithTo(int token) {
    for (int child : sentence.children(token)) {
      if (relation(child).equals("mark") && tokens.get(child).xpos().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /** "made clear that X": the clause is what was made clear, and hangs on the verb. */
  private boolean clear(int token) {
    int adjective = sentence.head(token);
    boolean under =
        relation(token).equals("ccomp")
            && adjective >= 0
            && relation(adjective).equals("xcomp")
            && tokens.get(adjective).upos().equals("ADJ");
    int verb = under ? sentence.head(adjective) : -1;
    boolean make = verb >= 0 && tokens.get(verb).lemma().equals("make");
    if (make) {
      attach(token, verb, "ccomp");
    }
    return make;
  }

  /** "missiles at two bases housing troops": a phrase with a preposition is no subject. */
  private boolean housing(int token) {
    int participle = sentence.head(token);
    boolean subject =
        relation(token).equals("nsubj")
            && participle > token
            && tokens.get(participle).xpos().equals("VBG")
            && relation(participle).equals("advcl")
            && sentence.head(participle) >= 0
            && sentence.head(participle) < token;
    if (!subject) {
      return false;
    }
    for (int child : sentence.children(token)) {
      boolean preposition =
          relation(child).equals("case") && !tokens.get(child).xpos().equals("POS");
      if (preposition) {
        attach(token, sentence.head(participle), "obl");
        attach(participle, token, "acl");
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
        relation(token).equals("obj")
            && verb == token + 1
            && tokens.get(verb).xpos().equals("VBG")
            && !hasOwnSubject(verb);
    if (!before) {
      return false;
    }
    for (int child : sentence.children(verb)) {
      if (child > verb && relation(child).equals("obj")) {
        attach(token, verb, "nsubj");
        return true;
      }
    }
    return false;
  }

  /** "concerned by the escalating violence": the preposition was hung under the participle. */
  private boolean participle(int token) {
    int head = sentence.head(token);
    boolean preposition =
        relation(token).equals("mark")
            && tokens.get(token).xpos().equals("IN")
            && head >= 0
            && relation(head).equals("amod")
            && token < head;
    if (preposition) {
      attach(token, sentence.head(head), "case");
      Token old = tokens.get(token);
      tokens.set(
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

  private boolean hasOwnSubject(int token) {
    for (int child : sentence.children(token)) {
      if (relation(child).equals("nsubj") || relation(child).equals("csubj")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a past verb can hardly go on the clause of another: one in the present or the
   * pluperfect, or one that is said, where the verb declares something as only speakers do.
   */
  private boolean isOther(int token, int head) {
    boolean said =
        relation(head).equals("ccomp")
            && sentence.head(head) >= 0
            && !lexicon.cues(tokens.get(sentence.head(head)).lemma()).isEmpty();
    return isPresent(head)
        || isBefore(head)
        || said && lexicon.isIn("declaring", tokens.get(token).lemma());
  }

  /** Whether a verb stands in the pluperfect, which a plain past form cannot share. */
  private boolean isBefore(int token) {
    boolean had = false;
    for (int child : sentence.children(token)) {
      had |= relation(child).equals("aux") && sentence.form(child).equalsIgnoreCase("had");
    }
    return had && tokens.get(token).xpos().equals("VBN");
  }

  private boolean isPresent(int token) {
    String tag = tokens.get(token).xpos();
    if (PRESENT.contains(tag) || tag.equals("VBG") && !hasAuxiliary(token)) {
      return true;
    }
    for (int child : sentence.children(token)) {
      boolean auxiliary = relation(child).equals("aux") || relation(child).equals("cop");
      if (auxiliary && PRESENT.contains(tokens.get(child).xpos())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAuxiliary(int token) {
    for (int child : sentence.children(token)) {
      if (relation(child).equals("aux")) {
        return true;
      }
    }
    return false;
  }

  /** "stressed to Biden that NATO is responsible": the clause was hung under the addressee. */
  private boolean saying(int token) {
    int noun = sentence.head(token);
    boolean clause = relation(token).equals("acl") || relation(token).equals("ccomp");
    if (!clause || noun < 0 || !PHRASES.contains(relation(noun)) || takesClause(noun)) {
      return false;
    }
    int verb = sentence.head(noun);
    if (verb < 0 || !tokens.get(verb).upos().equals("VERB") || !takesClause(verb)) {
      return false;
    }
    if (!opensWithThat(token) || hasClause(verb)) {
      return false;
    }
    attach(token, verb, "ccomp");
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
        relation(token).equals("nsubj") && token < verb && verb < quoted && isQuotedBehind(verb);
    if (!between || !tokens.get(verb).upos().equals("VERB") || hasOwnSubject(verb)) {
      return false;
    }
    if (lexicon.cues(tokens.get(verb).lemma()).isEmpty()) {
      return false;
    }
    attach(token, verb, "nsubj");
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
    String lemma = tokens.get(token).lemma();
    boolean says = !lexicon.cues(lemma).isEmpty() && tokens.get(token).upos().equals("VERB");
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
      that |= relation(child).equals("mark") && tokens.get(child).lemma().equals("that");
    }
    return that && hasOwnSubject(token);
  }

  private boolean hasClause(int verb) {
    for (int child : sentence.children(verb)) {
      if (relation(child).equals("ccomp")) {
        return true;
      }
    }
    return false;
  }
}
