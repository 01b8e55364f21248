package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.model.EventType;
import sitroom.model.Factuality;
import sitroom.model.Kind;
import sitroom.model.Quotation;
import sitroom.model.Span;
import sitroom.model.SpeechAct;

/**
 * An entry before its actors, dates and places are resolved.
 *
 * @param sentence number of the sentence of its predicate
 * @param predicate the word that the act was read from
 * @param evidence spans of the prepared text
 * @param source alternatives in order: the first that resolves to an actor is taken
 * @param target likewise; an alternative that resolves to the same side as the source is passed
 *     over
 * @param times words whose dependents may hold the date, the nearest first; then the cue words of
 *     the attribution
 * @param places likewise for the place
 * @param tense of the predicate, to read bare weekdays
 * @param attribution from the outermost to the innermost link, the outlet left out
 * @param speaker whom "I" and "we" in the evidence mean
 * @param addressee whom "you" means
 * @param rules rows and rules that made it, in order
 * @param basis what it was read by
 * @param needsSource whether the draft falls where nobody can be found who did it
 */
public record Draft(
    int sentence,
    TokenRef predicate,
    List<Span> evidence,
    Kind kind,
    Optional<SpeechAct> speechAct,
    Optional<EventType> event,
    Optional<String> mode,
    Optional<String> medium,
    List<String> contexts,
    Optional<String> cameo,
    Optional<Factuality> factuality,
    List<Party> source,
    List<Party> target,
    Optional<DraftProposition> proposition,
    Optional<DraftProposition> condition,
    List<TokenRef> times,
    List<TokenRef> places,
    Tense tense,
    List<DraftLink> attribution,
    Optional<Quotation> quote,
    Optional<Party> speaker,
    Optional<Party> addressee,
    List<String> rules,
    Basis basis,
    boolean needsSource) {

  /** What a draft was read by: a row of the frames, the shape of a clause, or a word of saying. */
  public enum Basis {
    FRAME,
    SHAPE,
    CLAIM;

    /** The sign of {@code confidence.tsv}. */
    public String sign() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** When the predicate's verb places the act. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    NONE
  }

  public Draft {
    evidence = List.copyOf(evidence);
    contexts = List.copyOf(contexts);
    source = List.copyOf(source);
    target = List.copyOf(target);
    times = List.copyOf(times);
    places = List.copyOf(places);
    attribution = List.copyOf(attribution);
    rules = List.copyOf(rules);
  }

  /** The same draft with more evidence. */
  Draft extended(
      Span more, Optional<DraftProposition> said, List<String> newContexts, List<String> newRules) {
    List<Span> spans = new ArrayList<>(evidence);
    spans.add(more);
    return new Draft(
        sentence,
        predicate,
        spans,
        kind,
        speechAct,
        event,
        mode,
        medium,
        newContexts,
        cameo,
        factuality,
        source,
        target,
        said,
        condition,
        times,
        places,
        tense,
        attribution,
        quote,
        speaker,
        addressee,
        newRules,
        basis,
        needsSource);
  }
}
