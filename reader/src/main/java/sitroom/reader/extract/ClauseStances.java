package sitroom.reader.extract;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import sitroom.reader.parse.Sentence;

/** How far the clauses under and beside a predicate are from being facts. */
final class ClauseStances {
  /** "for aiding rebels", "emphasis was placed on sending": a charge or a topic, and no fact. */
  private static final Set<String> TOPICS =
      Set.of("for", "on", "of", "about", "against", "towards");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  private final Sentence sentence;
  private final Grammar grammar;
  private final Asides asides;

  ClauseStances(SentenceView view, Asides asides) {
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.asides = asides;
  }

  /** "will attack and destroy": a verb that shares the auxiliary shares its modality. */
  Stance ofConjunct(int child, Stance stance) {
    boolean bare = grammar.children(child, "aux", "nsubj").isEmpty();
    boolean afterModal =
        stance.modality() != Modality.FACT && sentence.token(child).xpos().equals("VB");
    boolean shares = bare && (!grammar.isFinite(child) || afterModal);
    if (!shares) {
      return Stance.fact();
    }
    boolean either = grammar.hasChild(child, "cc", Set.of("or", "nor"));
    return new Stance(stance.modality(), stance.negated() && either, Stance.HERE, stance.rules());
  }

  /** A purpose is planned; what an unknown verb or noun governs is no fact. */
  Stance ofClause(int child, int head) {
    String relation = grammar.relation(child);
    if (grammar.isInfinitive(child)) {
      if (relation.equals("advcl") && asides.isErrand(child)) {
        return Stance.fact();
      }
      return Stance.fact()
          .with(relation.equals("advcl") ? Modality.PLANNED : Modality.POSSIBLE, false);
    }
    if (relation.equals("advcl") && TOPICS.contains(grammar.marker(child))) {
      return Stance.fact().with(Modality.POSSIBLE, false);
    }
    boolean governed =
        relation.equals("ccomp") || relation.equals("xcomp") || relation.equals("csubj");
    // "while we wait, we urge": what the speaker does by saying so is done
    boolean verb = grammar.isVerb(head) && !isFirstPerson(child);
    return governed && verb ? Stance.fact().with(Modality.POSSIBLE, false) : Stance.fact();
  }

  private boolean isFirstPerson(int verb) {
    OptionalInt subject = grammar.ownSubject(verb);
    return subject.isPresent()
        && FIRST_PERSON.contains(grammar.lemma(subject.getAsInt()).toLowerCase(Locale.ROOT));
  }
}
