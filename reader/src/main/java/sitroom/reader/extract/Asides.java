package sitroom.reader.extract;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sitroom.knowledge.frames.Frame;
import sitroom.knowledge.frames.PartOfSpeech;
import sitroom.model.EventType;
import sitroom.model.SpeechAct;

/**
 * Tells acts from what only describes: "actions that violate the treaty" are any such actions, and
 * "a step to support peace" supports nobody yet.
 */
final class Asides {
  private static final Set<SpeechAct> FRIENDLY = Set.of(SpeechAct.SUPPORT, SpeechAct.COMMITMENT);

  private final SentenceView view;
  private final Grammar grammar;

  Asides(SentenceView view) {
    this.view = view;
    this.grammar = view.grammar();
  }

  /** Why an act is none; empty where it is one. */
  Optional<String> reason(Act act, Shape shape) {
    int token = clause(act.token());
    if (act.event().equals(Optional.of(EventType.ASSAULT))
        && (isSet(act.token(), "fiction") || isSet(act.token(), "fixture"))) {
      return Optional.of("told of a film, a book or a game");
    }
    if (!grammar.isVerb(act.token())) {
      return Optional.empty();
    }
    if (isGeneric(token)) {
      return Optional.of("any of that kind, and no act");
    }
    String lemma = grammar.lemma(act.token());
    boolean beside = isParticiple(token);
    if (beside && view.lexicon().isIn("attitude", lemma)) {
      return Optional.of("describes who acts");
    }
    if (beside && view.lexicon().isIn("talking", lemma)) {
      return Optional.of("the occasion on which it was said");
    }
    boolean friendly = shape.speech().filter(FRIENDLY::contains).isPresent();
    boolean describes = isRelative(token) || isPurpose(token) && !isErrand(token);
    return friendly && describes
        ? Optional.of("describes what the sentence tells of")
        : Optional.empty();
  }

  /** "in the film", "in the semi-final": where what is told takes place. */
  private boolean isSet(int token, String scene) {
    return grammar.children(token, "obl").stream()
        .filter(place -> grammar.marker(place).equals("in") || grammar.marker(place).equals("at"))
        .anyMatch(place -> view.lexicon().isIn(scene, grammar.lemma(place)));
  }

  /** The first verb of a coordination. */
  private int clause(int token) {
    int at = token;
    while (grammar.relation(at).equals("conj") && view.sentence().head(at) >= 0) {
      at = view.sentence().head(at);
    }
    return at;
  }

  private boolean isRelative(int token) {
    return grammar.relation(token).equals("acl");
  }

  private boolean isParticiple(int token) {
    return grammar.relation(token).equals("advcl") && grammar.isGerund(token);
  }

  private boolean isPurpose(int token) {
    return grammar.relation(token).equals("advcl") && grammar.isInfinitive(token);
  }

  /** "called the king to express support": what is said in a call is said. */
  boolean isErrand(int token) {
    int head = view.sentence().head(token);
    boolean meets =
        head >= 0
            && view.matcher()
                .frame(head, false)
                .flatMap(Frame::event)
                .equals(Optional.of(EventType.CONSULT));
    boolean speaks =
        view.matcher()
            .frame(token, false)
            .filter(row -> row.pos() == PartOfSpeech.VERB && row.speech().isPresent())
            .isPresent();
    return meets && speaks;
  }

  /** "actions that violate international law": a bare plural with a clause in the present. */
  private boolean isGeneric(int token) {
    if (!view.sentence().label(token).equals("acl:relcl")) {
      return false;
    }
    String tag = view.sentence().token(token).xpos();
    boolean present = tag.equals("VBP") || tag.equals("VBZ");
    int noun = view.sentence().head(token);
    OptionalInt before = grammar.child(noun, "det", "nummod", "appos");
    boolean bare =
        view.sentence().token(noun).xpos().equals("NNS")
            && before.isEmpty()
            && view.roles().find(noun, "poss").isEmpty()
            && grammar.children(noun, "amod", "compound").isEmpty();
    boolean comma = grammar.children(token, "punct").stream().anyMatch(mark -> mark < token);
    return present && bare && !comma && grammar.children(token, "aux").isEmpty();
  }
}
