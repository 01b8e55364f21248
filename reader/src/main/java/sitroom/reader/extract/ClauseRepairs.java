package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.List;
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
  private final List<Token> tokens;

  private ClauseRepairs(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.tokens = new ArrayList<>(sentence.tokens());
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
    return mended ? new Sentence(sentence.number(), repairs.tokens) : sentence;
  }

  private String relation(int token) {
    return tokens.get(token).relation();
  }

  private void attach(int token, int head, String label) {
    tokens.set(token, tokens.get(token).under(head, label));
  }

  /**
   * "'...trained no rebels,' the minister in Asmara said": the speaker, who stands between what is
   * said and the verb of saying, was taken for the subject of what is said.
   */
  private boolean speaker(int token) {
    int said = sentence.head(token);
    boolean second = relation(token).equals("nsubj") && said >= 0 && said < token;
    if (!second || !relation(said).equals("ccomp")) {
      return false;
    }
    int cue = sentence.head(said);
    boolean between =
        cue == sentence.reach(token)[1] + 1 && !lexicon.cues(tokens.get(cue).lemma()).isEmpty();
    if (!between || hasChild(cue, "nsubj") || !hasSubjectBefore(said)) {
      return false;
    }
    attach(token, cue, "nsubj");
    return true;
  }

  private boolean hasSubjectBefore(int verb) {
    for (int child : sentence.children(verb)) {
      if (relation(child).equals("nsubj") && child < verb) {
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
        relation(token).equals("parataxis")
            && subject >= 0
            && subject < token
            && relation(subject).equals("nsubj")
            && sentence.head(subject) > token
            && !lexicon.cues(tokens.get(token).lemma()).isEmpty()
            && !hasChild(token, "nsubj");
    if (!beside) {
      return false;
    }
    for (int child : sentence.children(subject)) {
      if (relation(child).equals("appos") && child < token) {
        attach(child, token, "nsubj");
        attach(token, sentence.head(subject), "parataxis");
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
        relation(token).equals("case")
            && PARTICLES.contains(tokens.get(token).form().toLowerCase(Locale.ROOT))
            && verb == token - 1
            && verb >= 0
            && tokens.get(verb).upos().equals("VERB");
    boolean object = beside && relation(noun).equals("obj");
    boolean free = beside && relation(noun).equals("obl") && !hasChild(verb, "obj");
    if (!object && !free || !takesParticle(verb, token, noun)) {
      return false;
    }
    attach(token, verb, "compound:prt");
    attach(noun, verb, "obj");
    return true;
  }

  /** Whether a row reads the verb with this particle and such an object. */
  private boolean takesParticle(int verb, int particle, int noun) {
    String lemma = tokens.get(verb).lemma();
    String word = lemma + " " + tokens.get(particle).form().toLowerCase(Locale.ROOT);
    for (Frame row : lexicon.frames(lemma)) {
      for (Need need : row.needs()) {
        boolean object = need.what().equals("obj") && !need.absent();
        if (row.words().contains(word)
            && object
            && need.words().contains(tokens.get(noun).lemma())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Abkhaz troops fired on a post": without an auxiliary a finite verb is active. */
  private boolean activeSubject(int token) {
    int verb = sentence.head(token);
    boolean passive = tokens.get(token).label().equals("nsubj:pass") && verb > token;
    if (!passive || hasAuxiliary(verb) || !relation(verb).equals("root") || !endsInStop()) {
      return false;
    }
    attach(token, verb, "nsubj");
    makePast(verb);
    return true;
  }

  private boolean endsInStop() {
    for (int last = sentence.size() - 1; last >= 0; last--) {
      if (!tokens.get(last).upos().equals("PUNCT")) {
        return false;
      }
      if (tokens.get(last).form().equals(".")) {
        return true;
      }
    }
    return false;
  }

  /** "pledged in a joint statement to help": what is pledged was hung under the statement. */
  private boolean promise(int token) {
    int noun = sentence.head(token);
    boolean under = relation(token).equals("acl") && noun >= 0 && relation(noun).equals("obl");
    int verb = under ? sentence.head(noun) : -1;
    if (verb < 0 || verb > noun || !opensWithTo(token)) {
      return false;
    }
    boolean lacking = sentence.children(verb).length > 0 && !hasAny(verb, COMPLEMENTS);
    if (!lacking || !takesInfinitive(verb, "VERB") || takesInfinitive(noun, "NOUN")) {
      return false;
    }
    attach(token, verb, "xcomp");
    return true;
  }

  /** "shot down the airliner", "freed on bail two men": an object was taken for a bare phrase. */
  private boolean bareObject(int token) {
    int verb = sentence.head(token);
    boolean bare =
        tokens.get(token).label().equals("obl")
            && verb >= 0
            && verb < token
            && tokens.get(verb).upos().equals("VERB")
            && tokens.get(token).upos().equals("NOUN")
            && !lexicon.isIn("day", tokens.get(token).lemma())
            && !lexicon.isIn("quantity", tokens.get(token).lemma())
            && !hasAny(token, MARKERS)
            && !hasAny(verb, OBJECTS);
    if (!bare) {
      return false;
    }
    attach(token, verb, "obj");
    return true;
  }

  /** "North Korea test-fired": the subject was hung on the first part of the verb. */
  private boolean joined(int token) {
    int part = sentence.head(token);
    boolean subject = relation(token).equals("nsubj") && part > token;
    int verb = subject ? sentence.head(part) : -1;
    boolean hyphen =
        verb == part + 2
            && tokens.get(part + 1).form().equals("-")
            && tokens.get(verb).upos().equals("VERB");
    if (!hyphen || hasAuxiliary(verb)) {
      return false;
    }
    attach(token, verb, "nsubj");
    makePast(verb);
    return true;
  }

  private void makePast(int verb) {
    Token old = tokens.get(verb);
    tokens.set(
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
            && relation(noun).equals("root")
            && tokens.get(noun).upos().equals("PROPN")
            && relation(token).equals("acl")
            && opensWithTo(token)
            && !endsInStop();
    if (!verb) {
      return false;
    }
    attach(token, Sentence.ROOT, "root");
    attach(noun, token, "nsubj");
    for (int child : sentence.children(noun)) {
      if (child > token) {
        attach(child, token, relation(child).equals("nmod") ? "obl" : relation(child));
      }
    }
    return true;
  }

  private boolean takesInfinitive(int token, String pos) {
    return tokens.get(token).upos().equals(pos)
        && lexicon.frames(tokens.get(token).lemma()).stream()
            .anyMatch(row -> row.content().stream().map(Content::kind).anyMatch("inf"::equals));
  }

  private boolean opensWithTo(int token) {
    for (int child : sentence.children(token)) {
      if (relation(child).equals("mark") && tokens.get(child).xpos().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasChild(int token, String relation) {
    return hasAny(token, Set.of(relation));
  }

  private boolean hasAuxiliary(int token) {
    return hasAny(token, AUXILIARIES);
  }

  private boolean hasAny(int token, Set<String> relations) {
    for (int child : sentence.children(token)) {
      if (relations.contains(relation(child))) {
        return true;
      }
    }
    return false;
  }
}
