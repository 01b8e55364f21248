package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sitroom.knowledge.frames.Frame;
import sitroom.knowledge.frames.MeansWord;
import sitroom.knowledge.frames.MeetingWord;
import sitroom.model.ActorMention;
import sitroom.model.EventType;
import sitroom.model.Kind;
import sitroom.model.Medium;
import sitroom.model.Span;
import sitroom.model.SpeechAct;
import sitroom.reader.parse.Sentence;

/** Writes drafts: decides what an act becomes in its place and fills the slots. */
final class DraftWriter {
  private static final Set<SpeechAct> MAY_THREATEN =
      Set.of(SpeechAct.WARNING, SpeechAct.COMMITMENT, SpeechAct.OFFER);
  private static final Set<String> TELLING = Set.of("that", "quote", "of", "for");

  private final SentenceView view;
  private final Sentence sentence;
  private final Extraction extraction;
  private final Acts acts;
  private final PartyChoices choices;
  private final Meetings meetings;
  private final Slots slots;
  private final Wording wording;
  private final Means means;
  private final Asides asides;
  private final Weight weight;
  private final ClaimWriter claims;
  private final Antecedents antecedents;

  DraftWriter(SentenceView view, Extraction extraction, Acts acts, Conditions conditions) {
    this.view = view;
    this.sentence = view.sentence();
    this.extraction = extraction;
    this.acts = acts;
    this.choices = new PartyChoices(view);
    this.meetings = new Meetings(view, extraction);
    this.means = new Means(view);
    this.asides = new Asides(view);
    this.weight = new Weight(view, extraction);
    this.antecedents = new Antecedents(view, extraction);
    this.slots = new Slots(view, acts, conditions, choices, meetings, antecedents);
    this.wording = new Wording(view, extraction, conditions);
    this.claims = new ClaimWriter(view, extraction, acts, wording);
  }

  /** Writes the draft of an act; false where there is none, with the reason noted. */
  boolean write(Act act, Voice voice) {
    return write(act, voice, Optional.empty());
  }

  /** Writes a promise that is held out in return for something as an offer. */
  void writeOffer(Act act, Voice voice) {
    write(act, voice, Optional.of(SpeechAct.OFFER));
  }

  private boolean write(Act act, Voice voice, Optional<SpeechAct> heldOut) {
    TokenRef at = view.ref(act.token());
    Optional<Conditions.Found> condition = slots.conditionOf(act);
    List<Party> ownSources = choices.widened(act.source());
    Optional<Party> doer = extraction.firstParty(ownSources, at, voice);
    List<ActorMention> doers =
        doer.map(party -> extraction.resolve(party, at, voice)).orElse(List.of());
    List<ActorMention> speakers =
        voice.speaker().map(party -> extraction.resolve(party, at, voice)).orElse(List.of());
    boolean unnamed = doers.isEmpty() && act.stance().modality() != Modality.DEMANDED;
    boolean ownSide =
        voice.saying() && !speakers.isEmpty() && (unnamed || extraction.sameSide(doers, speakers));
    boolean conditional =
        condition.isPresent() || heldOut.isPresent() || !act.frame().condition().isEmpty();
    boolean saying = voice.saying() || issuerDemands(act.stance(), doers, speakers);
    Shape.Place place =
        new Shape.Place(saying, ownSide, conditional, helps(act, condition, voice, doers));
    Shape shape =
        heldOut
            .or(() -> warnedOf(act, voice, doers))
            .map(speech -> Shape.spoken(speech, place))
            .orElseGet(
                () -> isBlamed(act, place, doers) ? Shape.blamed(place) : Shape.of(act, place));
    if (shape.silence().isPresent()) {
      extraction.pass(sentence.number(), spanOf(act.token()), shape.silence().get());
      return false;
    }
    Optional<String> aside = asides.reason(act, shape);
    if (aside.isPresent()) {
      extraction.pass(sentence.number(), spanOf(act.token()), aside.get());
      return false;
    }
    Optional<DraftProposition> trigger = slots.trigger(act, condition);
    Optional<DraftProposition> proposition = slots.proposition(act, shape, voice);
    List<Party> source =
        slots.sources(act, shape, voice, ownSources, ownSide, sameActor(doers, speakers));
    List<Party> target = new ArrayList<>(slots.targets(act, shape, voice, proposition, trigger));
    target.addAll(antecedents.targets(act, acts.carried(act.token())));
    boolean struck =
        act.event().equals(Optional.of(EventType.ASSAULT))
            && isKnown(extraction.first(choices.widened(act.target()), at, voice));
    if (!struck) {
      target.addAll(slots.scene(act));
    }
    boolean own = voice.isOwnTurn() && !weight.isTold(act, voice);
    boolean light = own && weight.isLight(act, shape, target, proposition, trigger, voice);
    if (light || weight.isPurpose(act, shape, target, voice)) {
      extraction.pass(sentence.number(), spanOf(act.token()), "a courtesy, or of no one's concern");
      return false;
    }
    Optional<DraftProposition> filled =
        proposition.map(said -> Slots.withParties(said, shape, source, target));
    boolean deed = shape.speech().isEmpty() || isDeedClaim(act, shape);
    boolean verbal = !deed || shape.event().map(EventType::isVerbal).orElse(true);
    Optional<DraftLink> performed = performing(act, shape, doer, voice);
    List<DraftLink> chain = new ArrayList<>(voice.chain());
    performed.ifPresent(chain::add);
    List<String> rules = new ArrayList<>(voice.rules());
    rules.addAll(act.stance().rules());
    rules.add(act.frame().label());
    condition.ifPresent(
        found ->
            rules.add(
                "condition '" + found.marker().words() + "' (" + found.marker().place() + ")"));
    Span evidence = wording.evidence(act, shape, verbal, voice);
    Optional<MeetingWord> held = meetings.held(act, shape.event());
    held.ifPresent(word -> rules.add("meeting (" + word.place() + ")"));
    Optional<MeansWord> by = means.of(act, shape.event());
    Optional<String> mode =
        shape.inside()
            ? by.map(MeansWord::mode)
                .filter("change"::equals)
                .or(() -> SpeechActs.modeOf(shape.event(), act.event()))
                .or(() -> by.map(MeansWord::mode))
            : held.map(MeetingWord::mode)
                .or(() -> act.frame().mode())
                .or(() -> by.map(MeansWord::mode).filter("change"::equals))
                .or(() -> modeByContent(shape, filled))
                .or(() -> by.map(MeansWord::mode));
    by.filter(word -> mode.equals(Optional.of(word.mode())))
        .ifPresent(word -> rules.add("mode (" + word.place() + ")"));
    extraction.add(
        new Draft(
            sentence.number(),
            at,
            List.of(evidence),
            deed ? Kind.MATERIAL : Kind.VERBAL,
            shape.speech(),
            shape.event(),
            mode,
            held.flatMap(MeetingWord::medium),
            act.frame().contexts(),
            shape.inside() ? Optional.empty() : act.frame().cameo(),
            shape.factuality(),
            source,
            target,
            filled,
            trigger,
            times(act, voice),
            List.of(at),
            view.tense(act.token()),
            chain,
            wording.quotation(evidence, voice.saying() || performed.isPresent()),
            voice.speaker(),
            voice.addressee(),
            rules,
            act.frame().isOfAnyVerb() ? Draft.Basis.SHAPE : Draft.Basis.FRAME,
            verbal));
    return true;
  }

  private static Optional<String> modeByContent(
      Shape shape, Optional<DraftProposition> proposition) {
    return SpeechActs.modeOf(shape.event(), proposition.flatMap(DraftProposition::event));
  }

  /** In a transcript "we will see to it" says nothing; what is to be done to somebody does. */
  private boolean bearsOn(Act act, Voice voice) {
    return slots.conditionOf(act).isPresent()
        || isKnown(extraction.first(act.target(), view.ref(act.token()), voice));
  }

  /** "will send jets in the event of an attack on Estonia": to whose help it would be. */
  private boolean helps(
      Act act, Optional<Conditions.Found> condition, Voice voice, List<ActorMention> doers) {
    if (condition.isEmpty() || !act.event().equals(Optional.of(EventType.MOBILIZE))) {
      return false;
    }
    Optional<Act> harm = acts.within(condition.get().head(), Stance.fact(), List.of());
    if (harm.flatMap(Act::event).filter(EventType::isConflict).isEmpty()) {
      return false;
    }
    TokenRef at = view.ref(act.token());
    List<ActorMention> harmed = extraction.first(harm.get().target(), at, voice);
    List<ActorMention> reached = extraction.first(act.target(), at, voice);
    return !harmed.isEmpty()
        && !extraction.sameSide(harmed, doers)
        && (reached.isEmpty() || extraction.sameSide(harmed, reached));
  }

  private static boolean isKnown(List<ActorMention> actors) {
    return actors.stream().anyMatch(ActorMention::isKnown);
  }

  /** What another must do is a demand of whoever issued the document; an outlet demands nothing. */
  private boolean issuerDemands(
      Stance stance, List<ActorMention> doers, List<ActorMention> issuer) {
    return stance.modality() == Modality.DEMANDED
        && !issuer.isEmpty()
        && !extraction.sameSide(doers, issuer);
  }

  /** "they conducted this reckless attack": told of others with a word of blame. */
  private boolean isBlamed(Act act, Shape.Place place, List<ActorMention> doers) {
    boolean deed =
        act.frame().speech().isEmpty()
            && act.event().map(EventType::isConflict).orElse(false)
            && view.grammar().isVerb(act.token())
            && act.stance().modality() == Modality.FACT
            && !act.stance().negated();
    boolean other = place.saying() && !place.ownSide() && !place.conditional() && !doers.isEmpty();
    OptionalInt object = view.roles().object(act.token());
    return deed
        && other
        && object.isPresent()
        && view.grammar().children(object.getAsInt(), "amod").stream()
            .anyMatch(word -> view.lexicon().isIn("blaming", view.grammar().lemma(word)));
  }

  /** Whether an act in words has nobody who would have said them. */
  boolean lacksSource(Act act, Voice voice) {
    boolean verbal =
        act.frame().speech().isPresent() || act.event().map(EventType::isVerbal).orElse(true);
    boolean spoken = voice.saying() && voice.speaker().isPresent();
    return verbal
        && !spoken
        && extraction.first(choices.widened(act.source()), view.ref(act.token()), voice).isEmpty();
  }

  /** A warning, promise or offer of harm that the speaker would do itself is a threat. */
  private Optional<SpeechAct> warnedOf(Act act, Voice voice, List<ActorMention> doers) {
    boolean mayThreaten = act.frame().speech().filter(MAY_THREATEN::contains).isPresent();
    if (!mayThreaten || act.content().isEmpty() || act.stance().negated()) {
      return Optional.empty();
    }
    SentenceView.FoundContent content = act.content().get();
    Optional<Act> harm = acts.within(content.head(), Stance.fact(), content.agents());
    if (harm.isEmpty() || harm.get().stance().negated() || isAgainstOutlaws(harm.get())) {
      return Optional.empty();
    }
    boolean hostile =
        harm.get()
            .event()
            .filter(type -> type.isConflict() && type != EventType.MOBILIZE)
            .isPresent();
    boolean promised = act.frame().speech().get() != SpeechAct.WARNING;
    boolean ahead = promised || harm.get().stance().modality().isAhead();
    List<ActorMention> agents =
        extraction.first(choices.widened(harm.get().source()), view.ref(act.token()), voice);
    // "vowed that the attackers would be punished": a passive leaves out who vowed it
    boolean spoken =
        harm.get().event().equals(Optional.of(EventType.THREATEN))
            && harm.get().source().contains(new Party.Speaker());
    boolean own =
        promised && agents.isEmpty()
            || agents.isEmpty() && spoken // "warned that there would be consequences"
            || extraction.sameSide(agents, doers);
    return hostile && ahead && own ? Optional.of(SpeechAct.THREAT) : Optional.empty();
  }

  /** "its commitment to combat terrorists" threatens no state. */
  private boolean isAgainstOutlaws(Act harm) {
    OptionalInt object = view.roles().object(harm.token());
    return object.isPresent()
        && view.lexicon().isIn("outlaw", view.grammar().lemma(object.getAsInt()));
  }

  /** A claim stands for its deed only where the deed is what is claimed. */
  private static boolean isDeedClaim(Act act, Shape shape) {
    return shape.speech().equals(Optional.of(SpeechAct.CLAIM))
        && !shape.inside()
        && act.frame().speech().isEmpty();
  }

  /**
   * Writes what a verb without a row amounts to by its shape alone: what another must do is a
   * demand, what the speaker will do is a commitment, what it will not do a refusal.
   */
  boolean writeShape(int token, Voice voice, Stance stance) {
    boolean demanded = stance.modality() == Modality.DEMANDED;
    boolean ahead = stance.modality() == Modality.FUTURE;
    boolean hangs = ahead && slots.hangsOn(token);
    boolean telling = demanded || ahead && voice.saying() || hangs;
    boolean verb = sentence.upos(token).equals("VERB");
    // "ought to hold a vote", "needs to hold a vote"
    boolean bound = demanded && !stance.rules().isEmpty() && voice.saying();
    if (!telling || !verb && !demanded || view.grammar().isInfinitive(token) && !bound) {
      return false;
    }
    String lemma = view.grammar().lemma(token);
    if (ahead && view.lexicon().isIn("aside", lemma)) {
      return false;
    }
    Frame any = Frame.ofAnyVerb(lemma);
    Act act =
        new Act(
            token,
            any,
            stance,
            view.parties(token, any.source()),
            view.parties(token, any.target()),
            Optional.empty());
    TokenRef at = view.ref(token);
    List<ActorMention> doers = extraction.first(choices.widened(act.source()), at, voice);
    List<ActorMention> speakers =
        voice.speaker().map(one -> extraction.resolve(one, at, voice)).orElse(List.of());
    boolean own = extraction.sameSide(doers, speakers);
    if (hangs && !voice.saying() && isKnown(doers)) {
      return write(act, voice); // "would pay a billion dollars if": told of a known actor
    }
    if (!voice.saying() && !issuerDemands(stance, doers, speakers)) {
      return false;
    }
    boolean passive = act.source().isEmpty() && view.grammar().isPassive(token);
    boolean holds =
        demanded ? !own && (!doers.isEmpty() || passive) : own || passive && stance.negated();
    boolean weighty = demanded || !voice.isTurn() || bearsOn(act, voice);
    return holds && weighty && write(act, voice);
  }

  /**
   * Writes a plain claim: something said that no row reads as an act.
   *
   * @param beside drafts for which the claim would stand in
   */
  void writeClaim(int cue, int content, Voice voice, List<Draft> beside) {
    claims.write(cue, content, voice, beside);
  }

  /**
   * A verb that both tells and does ("warned that", "accused X of") is a link of the chain itself.
   */
  private Optional<DraftLink> performing(Act act, Shape shape, Optional<Party> doer, Voice voice) {
    boolean tells =
        act.frame().speech().isPresent()
            && act.content().isPresent()
            && !shape.inside()
            && TELLING.contains(act.content().get().kind())
            && view.grammar().isVerb(act.token());
    if (!tells || doer.isEmpty() || act.stance().negated()) {
      return Optional.empty();
    }
    if (!voice.chain().isEmpty()) {
      DraftLink last = voice.chain().get(voice.chain().size() - 1);
      TokenRef at = view.ref(act.token());
      List<ActorMention> said = extraction.resolve(last.source(), at, voice);
      List<ActorMention> does = extraction.resolve(doer.get(), at, voice);
      if (sameActor(said, does)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new DraftLink(
            doer.get(),
            sentence.form(act.token()),
            Optional.of(spanOf(act.token())),
            Medium.VOICE));
  }

  static boolean sameActor(List<ActorMention> one, List<ActorMention> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.name().equals(b.name())));
  }

  private List<TokenRef> times(Act act, Voice voice) {
    List<TokenRef> refs = new ArrayList<>();
    refs.add(view.ref(act.token()));
    refs.addAll(voice.times());
    return refs;
  }

  private Span spanOf(int token) {
    return view.span(token, token);
  }
}
