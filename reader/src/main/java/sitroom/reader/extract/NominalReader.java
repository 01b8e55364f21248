package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sitroom.knowledge.frames.Frame;
import sitroom.knowledge.frames.Operator;
import sitroom.knowledge.frames.PartOfSpeech;
import sitroom.model.EventType;
import sitroom.model.SpeechAct;

/**
 * Reads acts that nouns name: "despite repeated appeals from Kyiv", "Moscow's 2014 invasion of
 * Crimea".
 */
final class NominalReader {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final SentenceView view;
  private final Grammar grammar;
  private final Extraction extraction;
  private final Acts acts;
  private final DraftWriter writer;
  private final SentenceReader reader;
  private final PartyChoices choices;
  private final Map<Integer, Outer> addressed = new HashMap<>();

  NominalReader(
      SentenceView view,
      Extraction extraction,
      Acts acts,
      DraftWriter writer,
      SentenceReader reader) {
    this.view = view;
    this.grammar = view.grammar();
    this.extraction = extraction;
    this.acts = acts;
    this.writer = writer;
    this.reader = reader;
    this.choices = new PartyChoices(view);
  }

  /** Reads a noun phrase: the act that its head names, and what hangs under it. */
  void read(int token, Voice voice, Stance stance, List<Party> agents) {
    if (reader.isSeen(token)) {
      return;
    }
    if (reader.isCondition(token)) {
      reader.see(token);
      offers(token, voice);
      reader.suppose(token);
      return;
    }
    reader.see(token);
    Stance here =
        stance.with(
            view.modality(token, stance.modality()),
            stance.negated() ^ (view.hasNo(token) || view.isDeniedByMarker(token)));
    Voice told = reader.isRoot(token) ? reader.outside(token, voice) : voice;
    boolean exact = reader.isActRatherThanOperator(token, here);
    if ((exact || !operator(token, told, here)) && grammar.isNominal(token)) {
      act(token, told, unreal(token, here), agents);
    }
    reader.rest(token, told, here);
  }

  private boolean operator(int token, Voice voice, Stance stance) {
    Optional<Acts.Passage> passage = acts.passage(token, stance);
    passage.ifPresent(way -> reader.clause(way.head(), voice, way.stance(), way.agents()));
    return passage.isPresent();
  }

  private void act(int token, Voice voice, Stance stance, List<Party> agents) {
    Optional<Act> found = acts.at(token, stance, agents);
    if (found.isEmpty()) {
      return;
    }
    Act act = betweenParties(found.get());
    Outer outer = addressed.get(token);
    Voice told = outer == null ? voice : voice.addressing(outer.source(), view.ref(outer.token()));
    if (!isTold(act, voice, stance)) {
      if (!SentenceReader.leavesFacts(act)) {
        reader.consume(act, voice);
      }
      return;
    }
    writer.write(act, told);
    reader.consume(act, voice);
  }

  /** "a possible attack", "planned talks", "a foiled plot" are no facts. */
  private Stance unreal(int token, Stance stance) {
    Stance found = stance;
    for (int modifier : grammar.children(token, "amod", "compound")) {
      Optional<Operator.Effect> effect = view.effect(modifier, PartOfSpeech.MODIFIER);
      if (effect.isPresent()) {
        boolean negated = found.negated() ^ effect.get() == Operator.Effect.NEGATED;
        found = found.with(found.modality().under(effect.get()), negated);
      }
    }
    return found;
  }

  /** Whether a noun tells of an act at all, rather than of acts of that kind in general. */
  private boolean isTold(Act act, Voice voice, Stance stance) {
    TokenRef at = view.ref(act.token());
    boolean named = stance.modality() != Modality.FACT || !stance.rules().isEmpty();
    boolean source =
        act.source().stream().anyMatch(party -> !extraction.resolve(party, at, voice).isEmpty());
    boolean target = !extraction.first(choices.widened(act.target()), at, voice).isEmpty();
    boolean verbal = act.frame().speech().isPresent();
    boolean indefinite =
        grammar.hasChild(act.token(), "det", Set.of("a", "an", "any", "another"))
            || grammar.hasChild(act.token(), "det", Set.of("every", "each", "such"));
    if (verbal) {
      return source && !act.frame().speech().equals(Optional.of(SpeechAct.CLAIM));
    }
    boolean definite =
        grammar.hasChild(act.token(), "det", DEFINITE)
            || !view.roles().find(act.token(), "poss").isEmpty();
    return source || target && (definite || !indefinite || named);
  }

  /**
   * "in return for an assurance that": what a speaker holds out as a condition of a demand is an
   * offer of his.
   */
  void offers(int condition, Voice voice) {
    for (int token : grammar.subtree(condition, Set.of())) {
      Optional<Frame> frame =
          grammar.isNominal(token) ? view.matcher().frame(token, false) : Optional.empty();
      boolean promise =
          frame
              .flatMap(Frame::speech)
              .filter(speech -> speech == SpeechAct.COMMITMENT || speech == SpeechAct.OFFER)
              .isPresent();
      if (promise && voice.saying()) {
        reader.see(token);
        List<Party> speaker = voice.speaker().map(List::of).orElse(List.of());
        Act act = acts.at(token, Stance.fact(), speaker).orElseThrow();
        if (view.roles().find(token, "poss").isEmpty()
            && view.roles().find(token, "by").isEmpty()) {
          act =
              new Act(act.token(), act.frame(), act.stance(), speaker, act.target(), act.content());
        }
        writer.writeOffer(act, voice);
        return;
      }
    }
  }

  /**
   * Remembers that a verbal act named inside another is addressed to whoever performs the outer
   * one.
   */
  void address(int token, Act outer) {
    outer.source().stream()
        .findFirst()
        .ifPresent(party -> addressed.put(token, new Outer(party, outer.token())));
  }

  private record Outer(Party source, int token) {}

  /**
   * "during their call", "in a call": the parties are those of the clause that the meeting hangs
   * on.
   */
  private Act betweenParties(Act act) {
    boolean meeting = act.event().equals(Optional.of(EventType.CONSULT));
    boolean theirs =
        view.roles().find(act.token(), "poss").stream()
            .anyMatch(
                owner ->
                    grammar.lemma(owner).equals("they") || grammar.lemma(owner).equals("their"));
    int verb = view.sentence().head(act.token());
    while (verb >= 0 && !grammar.isVerb(verb)) {
      verb = view.sentence().head(verb);
    }
    boolean unnamed = act.source().isEmpty() && act.target().isEmpty();
    if (!meeting || !theirs && !unnamed || verb < 0) {
      return act;
    }
    OptionalInt subject = view.roles().subject(verb);
    List<Party> others = new ArrayList<>();
    for (String role : List.of("iobj", "to", "with", "obj")) {
      view.roles().find(verb, role).forEach(token -> others.add(view.phrase(token)));
    }
    return subject.isEmpty() || others.isEmpty()
        ? act
        : new Act(
            act.token(),
            act.frame(),
            act.stance(),
            List.of(view.phrase(subject.getAsInt())),
            others,
            act.content());
  }

  /**
   * Whether a noun inside a proposition is a verbal act of another actor: "rejected Moscow's
   * demand".
   */
  boolean isForeignVerbalAct(int token, Act outer, Voice voice) {
    if (!grammar.isNominal(token)) {
      return false;
    }
    Optional<Act> act = acts.at(token, Stance.fact(), List.of());
    boolean verbal = act.map(found -> found.frame().speech().isPresent()).orElse(false);
    if (!verbal || act.get().source().isEmpty()) {
      return false;
    }
    TokenRef at = view.ref(token);
    var inner = extraction.first(act.get().source(), at, voice);
    var outside = extraction.first(outer.source(), at, voice);
    return !inner.isEmpty() && !extraction.sameSide(inner, outside);
  }
}
