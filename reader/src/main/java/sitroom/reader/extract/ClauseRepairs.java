package sitroom.reader.extract;

import java.util.Locale;
import java.util.Set;
import sitroom.knowledge.frames.Content;
import sitroom.knowledge.frames.Frame;
import sitroom.knowledge.frames.Lexicon;
import sitroom.knowledge.frames.Need;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/**
 * Mends subjects, particles and complements that the parser hangs on the wrong word, where the
 * words themselves decide. Works beside {@link TreeRepairs}.
 */
final class ClauseRepairs {
  private static final Set<String> PARTICLES =
      Set.of("in", "off", "out", "over", "up", "down", "back", "away");
  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "obj");
  private static final Set<String> OBJECTS = Set.of("obj", "iobj", "ccomp", "xcomp", "nsubj:pass");
  private static final Set<String> MARKERS = Set.of("case", "mark");
  private static final Set<String> AUXILIARIES = Set.of("aux", "cop");

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final MendedTree tree;

  private ClauseRepairs(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.tree = new MendedTree(sentence);
  }

  /** The sentence with mended heads; the same object where nothing was to mend. */
  static Sentence mend(Sentence sentence, Lexicon lexicon) {
    ClauseRepairs repairs = new ClauseRepairs(sentence, lexicon);
    boolean mended = false;
    for (int token = 0; token < sentence.size(); token++) {
      mended |=
          repairs.speaker(token)
              || repairs.medialSpeaker(token)
              || repairs.particle(token)
              || repairs.activeSubject(token)
              || repairs.promise(token)
              || repairs.bareObject(token)
              || repairs.joined(token)
              || repairs.headline(token);
    }
    return mended ? repairs.tree.mended() : sentence;
  }

  /**
   * "'...trained no rebels,' the minister in Asmara said": the speaker, who stands between what is
   * said and the verb of saying, was taken for the subject of what is said.
   */
  private boolean speaker(int token) {
    int said = sentence.head(token);
    boolean second = tree.relation(token).equals("nsubj") && said >= 0 && said < token;
    if (!second || !tree.relation(said).equals("ccomp")) {
      return false;
    }
    int cue = sentence.head(said);
    boolean between =
        cue == sentence.reach(token)[1] + 1 && !lexicon.cues(tree.token(cue).lemma()).isEmpty();
    if (!between || tree.hasAny(cue, Set.of("nsubj")) || !hasSubjectBefore(said)) {
      return false;
    }
    tree.attach(token, cue, "nsubj");
    return true;
  }

  private boolean hasSubjectBefore(int verb) {
    for (int child : sentence.children(verb)) {
      if (tree.relation(child).equals("nsubj") && child < verb) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Zimbabwe, the minister said, had destroyed": the speaker stands in apposition to the subject,
   * and the verb of saying beside it.
   */
  private boolean medialSpeaker(int token) {
    int subject = sentence.head(token);
    boolean beside =
        tree.relation(token).equals("parataxis")
            && subject >= 0
            && subject < token
            && tree.relation(subject).equals("nsubj")
            && sentence.head(subject) > token
            && !lexicon.cues(tree.token(token).lemma()).isEmpty()
            && !tree.hasAny(token, Set.of("nsubj"));
    if (!beside) {
      return false;
    }
    for (int child : sentence.children(subject)) {
      if (tree.relation(child).equals("appos") && child < token) {
        tree.attach(child, token, "nsubj");
        tree.attach(token, sentence.head(subject), "parataxis");
        return true;
      }
    }
    return false;
  }

  /** "handed in its weapons", "cut off the internet": a particle was taken for a preposition. */
  private boolean particle(int token) {
    int noun = sentence.head(token);
    int verb = noun < 0 ? -1 : sentence.head(noun);
    boolean beside =
        tree.relation(token).equals("case")
            && PARTICLES.contains(tree.token(token).form().toLowerCase(Locale.ROOT))
            && verb == token - 1
            && verb >= 0
            && tree.token(verb).upos().equals("VERB");
    boolean object = beside && tree.relation(noun).equals("obj");
    boolean free = beside && tree.relation(noun).equals("obl") && !tree.hasAny(verb, Set.of("obj"));
    if (!object && !free || !takesParticle(verb, token, noun)) {
      return false;
    }
    tree.attach(token, verb, "compound:prt");
    tree.attach(noun, verb, "obj");
    return true;
  }

  /** Whether a row reads the verb with this particle and such an object. */
  private boolean takesParticle(int verb, int particle, int noun) {
    String lemma = tree.token(verb).lemma();
    String word = lemma + " " + tree.token(particle).form().toLowerCase(Locale.ROOT);
    for (Frame row : lexicon.frames(lemma)) {
      for (Need need : row.needs()) {
        boolean object = need.what().equals("obj") && !need.absent();
        if (row.words().contains(word)
            && object
            && need.words().contains(tree.token(noun).lemma())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Abkhaz troops fired on a post": without an auxiliary a finite verb is active. */
  private boolean activeSubject(int token) {
    int verb = sentence.head(token);
    boolean passive = tree.token(token).label().equals("nsubj:pass") && verb > token;
    if (!passive || hasAuxiliary(verb) || !tree.relation(verb).equals("root") || !endsInStop()) {
      return false;
    }
    tree.attach(token, verb, "nsubj");
    makePast(verb);
    return true;
  }

  private boolean endsInStop() {
    for (int last = sentence.size() - 1; last >= 0; last--) {
      if (!tree.token(last).upos().equals("PUNCT")) {
        return false;
      }
      if (tree.token(last).form().equals(".")) {
        return true;
      }
    }
    return false;
  }

  /** "pledged in a joint statement to help": what is pledged was hung under the statement. */
  private boolean promise(int token) {
    int noun = sentence.head(token);
    boolean under =
        tree.relation(token).equals("acl") && noun >= 0 && tree.relation(noun).equals("obl");
    int verb = under ? sentence.head(noun) : -1;
    if (verb < 0 || verb > noun || !tree.opensWithTo(token)) {
      return false;
    }
    boolean lacking = sentence.children(verb).length > 0 && !tree.hasAny(verb, COMPLEMENTS);
    if (!lacking || !takesInfinitive(verb, "VERB") || takesInfinitive(noun, "NOUN")) {
      return false;
    }
    tree.attach(token, verb, "xcomp");
    return true;
  }

  /** "shot down the airliner", "freed on bail two men": an object was taken for a bare phrase. */
  private boolean bareObject(int token) {
    int verb = sentence.head(token);
    boolean bare =
        tree.token(token).label().equals("obl")
            && verb >= 0
            && verb < token
            && tree.token(verb).upos().equals("VERB")
            && tree.token(token).upos().equals("NOUN")
            && !lexicon.isIn("day", tree.token(token).lemma())
            && !lexicon.isIn("quantity", tree.token(token).lemma())
            && !tree.hasAny(token, MARKERS)
            && !tree.hasAny(verb, OBJECTS);
    if (!bare) {
      return false;
    }
    tree.attach(token, verb, "obj");
    return true;
  }

  /** "North Korea test-fired": the subject was hung on the first part of the verb. */
  private boolean joined(int token) {
    int part = sentence.head(token);
    boolean subject = tree.relation(token).equals("nsubj") && part > token;
    int verb = subject ? sentence.head(part) : -1;
    boolean hyphen =
        verb == part + 2
            && tree.token(part + 1).form().equals("-")
            && tree.token(verb).upos().equals("VERB");
    if (!hyphen || hasAuxiliary(verb)) {
      return false;
    }
    tree.attach(token, verb, "nsubj");
    makePast(verb);
    return true;
  }

  private void makePast(int verb) {
    Token old = tree.token(verb);
    tree.replace(
        verb,
        new Token(
            old.form(),
            old.start(),
            old.end(),
            old.lemma(),
            old.upos(),
            "VBD",
            old.name(),
            old.head(),
            old.label()));
  }

  /** "Norway to send planes": in a headline the infinitive is the verb. */
  private boolean headline(int token) {
    int noun = sentence.head(token);
    boolean verb =
        noun >= 0
            && tree.relation(noun).equals("root")
            && tree.token(noun).upos().equals("PROPN")
            && tree.relation(token).equals("acl")
            && tree.opensWithTo(token)
            && !endsInStop();
    if (!verb) {
      return false;
    }
    tree.attach(token, Sentence.ROOT, "root");
    tree.attach(noun, token, "nsubj");
    for (int child : sentence.children(noun)) {
      if (child > token) {
        tree.attach(
            child, token, tree.relation(child).equals("nmod") ? "obl" : tree.relation(child));
      }
    }
    return true;
  }

  private boolean takesInfinitive(int token, String pos) {
    return tree.token(token).upos().equals(pos)
        && lexicon.frames(tree.token(token).lemma()).stream()
            .anyMatch(row -> row.content().stream().map(Content::kind).anyMatch("inf"::equals));
  }

  private boolean hasAuxiliary(int token) {
    return tree.hasAny(token, AUXILIARIES);
  }
}
