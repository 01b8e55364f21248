package sitroom.reader.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sitroom.model.ActorMention;
import sitroom.model.EventType;
import sitroom.reader.parse.Sentence;

/** Whether friendly words weigh enough for a line: courtesies and what a meeting was for do not. */
final class Weight {
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our");
  private static final Set<EventType> LIGHT =
      EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE);

  private final SentenceView view;
  private final Sentence sentence;
  private final Extraction extraction;

  Weight(SentenceView view, Extraction extraction) {
    this.view = view;
    this.sentence = view.sentence();
    this.extraction = extraction;
  }

  /** Whether an act in a turn is told of others, or of the speaker by name. */
  boolean isTold(Act act, Voice voice) {
    return !act.source().isEmpty()
        && act.source().get(0) instanceof Party.Phrase phrase
        && phrase.sentence() == sentence.number()
        && !FIRST_PERSON.contains(view.grammar().lemma(phrase.token()).toLowerCase(Locale.ROOT))
        && !extraction.first(act.source(), view.ref(act.token()), voice).isEmpty()
        && extraction.resolve(act.source().get(0), view.ref(act.token()), voice).size() > 1;
  }

  /** "met X to discuss Y": what a meeting was for is part of it. */
  boolean isPurpose(Act act, Shape shape, List<Party> target, Voice voice) {
    int token = act.token();
    while (view.grammar().relation(token).equals("conj") && sentence.head(token) >= 0) {
      token = sentence.head(token);
    }
    boolean purpose =
        view.grammar().relation(token).equals("advcl") && view.grammar().isInfinitive(token);
    boolean meeting =
        shape.inside() && act.event().filter(LIGHT::contains).isPresent()
            || shape.event().equals(Optional.of(EventType.CONSULT));
    return purpose
        && meeting
        && extraction.first(target, view.ref(act.token()), voice).stream()
            .noneMatch(ActorMention::isKnown);
  }

  /**
   * In a transcript thanks, hopes and promises at large ("we look forward to our conversation")
   * carry no weight: friendly words count where they bear on somebody, hang on a condition, or
   * speak of a deed.
   */
  boolean isLight(
      Act act,
      Shape shape,
      List<Party> target,
      Optional<DraftProposition> said,
      Optional<DraftProposition> trigger,
      Voice voice) {
    boolean friendly = shape.event().filter(LIGHT::contains).isPresent();
    boolean agreed = shape.event().equals(Optional.of(EventType.AGREE));
    boolean courteous = view.lexicon().isIn("courtesy", act.frame().words().get(0));
    boolean empty = said.isEmpty() || isPronoun(act);
    if (!friendly || trigger.isPresent() || agreed && !courteous && !empty) {
      return false;
    }
    boolean deed =
        said.flatMap(DraftProposition::event).filter(type -> !LIGHT.contains(type)).isPresent();
    List<Party> others = target.stream().filter(party -> !isListener(party)).toList();
    return !deed
        && extraction.first(others, view.ref(act.token()), voice).stream()
            .noneMatch(ActorMention::isKnown);
  }

  private boolean isPronoun(Act act) {
    return act.content()
        .filter(content -> sentence.upos(content.head()).equals("PRON"))
        .isPresent();
  }

  private boolean isListener(Party party) {
    return party instanceof Party.Addressee
        || party instanceof Party.Phrase phrase
            && phrase.sentence() == sentence.number()
            && view.grammar().lemma(phrase.token()).startsWith("you");
  }
}
