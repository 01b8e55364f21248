package sitroom.reader.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sitroom.knowledge.frames.Frame;
import sitroom.model.EventType;
import sitroom.model.Factuality;

/**
 * Finds the act that a definite noun speaks of again: in "condemned the attack" the attack is the
 * one told before, with its source and target.
 */
final class Antecedents {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "such");
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such");
  private static final int FURTHEST = 4;

  private final SentenceView view;
  private final Extraction extraction;

  Antecedents(SentenceView view, Extraction extraction) {
    this.view = view;
    this.extraction = extraction;
  }

  /** The proposition with the parties of the act that its noun speaks of again. */
  DraftProposition filled(DraftProposition said, int head) {
    boolean pointing = view.grammar().hasChild(head, "det", POINTING);
    if (!said.source().isEmpty() || !said.target().isEmpty() && !pointing || !isAgain(head)) {
      return said;
    }
    return before(said.event().or(() -> ofNoun(head)))
        .map(
            act ->
                new DraftProposition(
                    said.span(),
                    said.event().or(act::event),
                    act.source(),
                    said.target().isEmpty() ? act.target() : said.target(),
                    said.polarity()))
        .orElse(said);
  }

  /** Who is to blame for an act that is spoken of again: "the attack is unacceptable". */
  List<Party> culprits(Act act) {
    for (Party party : act.target()) {
      boolean here =
          party instanceof Party.Phrase phrase
              && phrase.sentence() == view.sentence().number()
              && isAgain(phrase.token());
      if (here && party instanceof Party.Phrase phrase) {
        Optional<EventType> event =
            view.matcher().frame(phrase.token(), false).flatMap(Frame::event);
        return before(event.or(() -> ofNoun(phrase.token()))).map(Draft::source).orElse(List.of());
      }
    }
    return List.of();
  }

  /** Whom an act was done to that is spoken of again: "carried out the attack". */
  List<Party> targets(Act act, OptionalInt carried) {
    int noun = carried.orElse(act.token());
    boolean deed = act.frame().speech().isEmpty() && act.target().isEmpty();
    return deed && isAgain(noun)
        ? before(act.event()).map(Draft::target).orElse(List.of())
        : List.of();
  }

  private boolean isAgain(int noun) {
    Grammar grammar = view.grammar();
    return grammar.isNominal(noun)
        && grammar.hasChild(noun, "det", DEFINITE)
        && view.roles().find(noun, "poss").isEmpty()
        && view.roles().find(noun, "of").isEmpty();
  }

  private Optional<EventType> ofNoun(int noun) {
    return view.lexicon().isIn("attack", view.grammar().lemma(noun))
        ? Optional.of(EventType.ASSAULT)
        : Optional.empty();
  }

  /** The last deed of a kind told shortly before, with somebody it was done by or to. */
  private Optional<Draft> before(Optional<EventType> event) {
    List<Draft> drafts = extraction.drafts();
    for (int i = drafts.size() - 1; i >= 0 && event.isPresent(); i--) {
      Draft one = drafts.get(i);
      if (view.sentence().number() - one.sentence() > FURTHEST) {
        return Optional.empty();
      }
      boolean told =
          one.factuality().equals(Optional.of(Factuality.ASSERTED)) && one.event().equals(event);
      boolean deed = one.speechAct().map(speech -> one.proposition().isEmpty()).orElse(true);
      if (told && deed && !(one.source().isEmpty() && one.target().isEmpty())) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
