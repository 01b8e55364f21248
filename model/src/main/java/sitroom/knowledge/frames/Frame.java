package sitroom.knowledge.frames;

import java.util.List;
import java.util.Optional;
import sitroom.model.EventType;
import sitroom.model.Polarity;
import sitroom.model.SpeechAct;

/**
 * One sense of a verb, noun or predicate adjective: its arguments and what it means.
 *
 * @param words the lemmas that carry it; a particle follows after a space
 * @param needs all of them must hold
 * @param source roles of the source actor, the first that is filled wins
 * @param target roles of the target actor, likewise
 * @param content where the proposition stands, the first that is there wins
 * @param event PLOVER type; empty: what the speech act implies
 * @param noEvent whether the row says that it is no event of any type
 * @param condition roles in which a condition of the row itself stands
 * @param place file and line of the row
 * @param text the row's words as they stand there, for explanations
 */
public record Frame(
    List<String> words,
    PartOfSpeech pos,
    List<Need> needs,
    List<RolePath> source,
    List<RolePath> target,
    List<Content> content,
    Optional<EventType> event,
    boolean noEvent,
    Optional<String> mode,
    Optional<SpeechAct> speech,
    Polarity polarity,
    List<RolePath> condition,
    Optional<String> cameo,
    List<String> contexts,
    String place,
    String text) {
  public Frame {
    words = List.copyOf(words);
    needs = List.copyOf(needs);
    source = List.copyOf(source);
    target = List.copyOf(target);
    content = List.copyOf(content);
    condition = List.copyOf(condition);
    contexts = List.copyOf(contexts);
  }

  /** The sense of a verb that no row names: somebody does something to somebody or something. */
  public static Frame ofAnyVerb(String lemma) {
    return new Frame(
        List.of(lemma),
        PartOfSpeech.VERB,
        List.of(),
        List.of(RolePath.of("subj")),
        List.of(RolePath.of("obj"), RolePath.of("to"), RolePath.of("with")),
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Polarity.POSITIVE,
        List.of(),
        Optional.empty(),
        List.of(),
        "",
        lemma);
  }

  public boolean isOfAnyVerb() {
    return place.isEmpty();
  }

  /** How explanations name the row. */
  public String label() {
    return isOfAnyVerb()
        ? "shape of the clause of '" + text + "'"
        : "frame " + text + " (" + place + ")";
  }
}
