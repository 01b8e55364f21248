package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sitroom.knowledge.frames.RolePath;
import sitroom.model.EventType;
import sitroom.model.Polarity;
import sitroom.model.Span;
import sitroom.model.SpeechAct;

/** Fills the slots of a draft: who, to whom, what is said, on what condition. */
final class Slots {
  private static final Set<EventType> LOCAL =
      EnumSet.of(
          EventType.AID,
          EventType.ASSAULT,
          EventType.MOBILIZE,
          EventType.COERCE,
          EventType.CONCEDE,
          EventType.RETREAT,
          EventType.PROTEST);
  private static final List<String> SCENES =
      List.of(
          "for.against",
          "for.with",
          "to",
          "into",
          "for",
          "in",
          "at",
          "near",
          "along",
          "across",
          "outside",
          "around");
  private static final Set<String> PERSONS = Set.of("he", "she");
  private static final Set<String> BODIES = Set.of("it", "they");
  private static final Set<String> RECIPROCAL = Set.of("other", "another");
  private static final Set<String> POINTERS = Set.of("this", "that", "which", "what", "all");

  private final SentenceView view;
  private final Acts acts;
  private final Conditions conditions;
  private final PartyChoices choices;
  private final Meetings meetings;
  private final Antecedents antecedents;

  Slots(
      SentenceView view,
      Acts acts,
      Conditions conditions,
      PartyChoices choices,
      Meetings meetings,
      Antecedents antecedents) {
    this.view = view;
    this.acts = acts;
    this.conditions = conditions;
    this.choices = choices;
    this.meetings = meetings;
    this.antecedents = antecedents;
  }

  Optional<Conditions.Found> conditionOf(Act act) {
    Optional<Conditions.Found> own = conditions.under(act.token());
    if (own.isPresent() || act.content().isEmpty()) {
      return own.filter(found -> !view.sentence().isUnder(act.token(), found.head()));
    }
    return conditions.under(act.content().get().head());
  }

  /** Whether a condition hangs on this word or under it. */
  boolean hangsOn(int token) {
    return conditions.under(token).isPresent();
  }

  Optional<DraftProposition> trigger(Act act, Optional<Conditions.Found> condition) {
    if (condition.isPresent()) {
      return Optional.of(
          acts.proposition(
              condition.get().head(), List.of(), condition.get().polarity(), Set.of()));
    }
    for (var path : act.frame().condition()) {
      List<Integer> heads = view.roles().find(act.token(), path);
      if (!heads.isEmpty()) {
        return Optional.of(acts.proposition(heads.get(0), List.of(), Polarity.POSITIVE, Set.of()));
      }
    }
    return Optional.empty();
  }

  Optional<DraftProposition> proposition(Act act, Shape shape, Voice voice) {
    if (shape.inside()) {
      Set<Integer> without = besideContent(voice);
      Span words = view.span(Set.copyOf(view.grammar().subtree(act.token(), without)));
      return Optional.of(
          new DraftProposition(
              words,
              act.event(),
              choices.widened(act.source()),
              choices.widened(act.target()),
              shape.polarity()));
    }
    return act.content()
        .map(
            content ->
                antecedents.filled(
                    acts.proposition(
                        content.head(), content.agents(), shape.polarity(), besideContent(voice)),
                    content.head()))
        .map(
            said ->
                new DraftProposition(
                    said.span(),
                    said.event(),
                    choices.widened(said.source()),
                    choices.widened(said.target()),
                    said.polarity()));
  }

  /** Conditions, and the reporting clause that may stand amid the words, are no part of them. */
  private Set<Integer> besideContent(Voice voice) {
    Set<Integer> heads = new TreeSet<>(view.cues(voice));
    conditions.all().forEach(found -> heads.add(found.head()));
    return heads;
  }

  /**
   * Who does or says it, alternatives in order.
   *
   * @param own whom the row names
   * @param ownSide whether the speaker is of the same side
   * @param itself whether the speaker is the same actor
   */
  List<Party> sources(
      Act act, Shape shape, Voice voice, List<Party> own, boolean ownSide, boolean itself) {
    boolean same = isWord(own, BODIES) || itself && isWord(own, PERSONS);
    boolean spoken = voice.saying() && voice.speaker().isPresent();
    if (shape.bySpeaker() && voice.speaker().isPresent()) {
      List<Party> parties = new ArrayList<>();
      if (ownSide && !act.source().isEmpty() && !same) {
        // "the United States and the European Union should impose" says more than the speaker alone
        parties.addAll(own);
      }
      parties.add(voice.speaker().get());
      return parties;
    }
    if (spoken && own.isEmpty() && act.frame().speech().isPresent()) {
      return List.of(voice.speaker().get());
    }
    if (spoken && isPointer(own) && act.frame().speech().isPresent()) {
      // "this calls for an end of the occupation": it is the speaker who calls for it
      return List.of(voice.speaker().get());
    }
    if (spoken && ownSide && same) {
      // "Russia said it had expelled": the name says more than the pronoun
      List<Party> parties = new ArrayList<>(List.of(voice.speaker().get()));
      parties.addAll(own);
      return parties;
    }
    return own;
  }

  private boolean isPointer(List<Party> parties) {
    return isWord(parties, POINTERS);
  }

  private boolean isWord(List<Party> parties, Set<String> words) {
    return !parties.isEmpty()
        && parties.get(0) instanceof Party.Phrase phrase
        && phrase.sentence() == view.sentence().number()
        && words.contains(view.grammar().lemma(phrase.token()).toLowerCase(Locale.ROOT));
  }

  List<Party> targets(
      Act act,
      Shape shape,
      Voice voice,
      Optional<DraftProposition> proposition,
      Optional<DraftProposition> trigger) {
    List<Party> parties = new ArrayList<>();
    SpeechAct speech = shape.speech().orElse(SpeechAct.CLAIM);
    if (shape.inside() && (speech == SpeechAct.DEMAND || speech == SpeechAct.ACCUSATION)) {
      parties.addAll(choices.widened(act.source()));
    }
    boolean support = act.event().equals(Optional.of(EventType.SUPPORT));
    parties.addAll(support ? choices.widenedFriendly(act.target()) : choices.widened(act.target()));
    if (speech == SpeechAct.ACCUSATION) {
      parties.addAll(antecedents.culprits(act));
    }
    if (speech == SpeechAct.DEMAND
        || speech == SpeechAct.REQUEST
        || speech == SpeechAct.WARNING
        || speech == SpeechAct.CONCERN
        || speech == SpeechAct.ACCUSATION) {
      proposition.ifPresent(said -> parties.addAll(said.source()));
    }
    if (speech != SpeechAct.CLAIM && speech != SpeechAct.DENIAL) {
      proposition.ifPresent(said -> parties.addAll(said.target()));
    }
    if (speech == SpeechAct.THREAT || speech == SpeechAct.OFFER) {
      trigger.ifPresent(hangsOn -> parties.addAll(choices.widened(hangsOn.source())));
    }
    if (shape.speech().isPresent() && speech != SpeechAct.CLAIM) {
      voice.addressee().ifPresent(parties::add);
    }
    if (shape.event().equals(Optional.of(EventType.CONSULT)) && meetings.isTitled()) {
      parties.add(new Party.InTitle());
    }
    return isReciprocal(act)
        ? List.of(new Party.EachOther())
        : parties.stream().distinct().toList();
  }

  /** "accused each other", "expelled one another's ambassadors". */
  private boolean isReciprocal(Act act) {
    for (Party party : act.target()) {
      if (party instanceof Party.Phrase phrase && phrase.sentence() == view.sentence().number()) {
        int token = phrase.token();
        List<Integer> owners = view.roles().find(token, "poss");
        if (isEachOther(token) || owners.stream().anyMatch(this::isEachOther)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isEachOther(int token) {
    String word = view.grammar().lemma(token);
    return (word.equals("each") || word.equals("one"))
        && view.grammar().children(token, "fixed").stream()
            .anyMatch(rest -> RECIPROCAL.contains(view.grammar().lemma(rest)));
  }

  /** Where a deed was done that names nobody whom it bears on: the land there. */
  List<Party> scene(Act act) {
    List<Party> lands = new ArrayList<>();
    if (act.event().filter(LOCAL::contains).isPresent() && act.frame().speech().isEmpty()) {
      for (String role : SCENES) {
        view.roles()
            .find(act.token(), RolePath.of(role))
            .forEach(token -> lands.add(view.phrase(token)));
      }
    }
    return lands;
  }

  /**
   * What one promises, refuses or threatens is done by oneself, and what one threatens to whom one
   * threatens.
   */
  static DraftProposition withParties(
      DraftProposition said, Shape shape, List<Party> source, List<Party> target) {
    SpeechAct speech = shape.speech().orElse(SpeechAct.CLAIM);
    boolean own =
        switch (speech) {
          case THREAT, COMMITMENT, OFFER, REFUSAL -> true;
          default -> false;
        };
    return new DraftProposition(
        said.span(),
        said.event(),
        own && said.source().isEmpty() ? source : said.source(),
        speech == SpeechAct.THREAT && said.target().isEmpty() ? target : said.target(),
        said.polarity());
  }
}
