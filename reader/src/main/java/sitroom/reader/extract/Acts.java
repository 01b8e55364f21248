package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sitroom.knowledge.frames.Frame;
import sitroom.knowledge.frames.Operator;
import sitroom.model.EventType;
import sitroom.model.Polarity;

/**
 * Finds the act that a clause or a noun phrase tells of, going through operators and light verbs.
 */
final class Acts {
  private static final int DEPTH = 8;

  /** Roles of whom an act bears on that no row reads, the likeliest first. */
  private static final List<String> BEARING =
      List.of("iobj", "to", "for", "with", "against", "into", "from", "in");

  private static final Set<EventType> BY_STATES =
      Set.of(EventType.COERCE, EventType.RETREAT, EventType.SANCTION);

  private final SentenceView view;
  private final Grammar grammar;

  Acts(SentenceView view) {
    this.view = view;
    this.grammar = view.grammar();
  }

  /** The act whose row is matched by this very word, or by the noun that it carries. */
  Optional<Act> at(int token, Stance stance, List<Party> agents) {
    Optional<Frame> frame = view.matcher().frame(token, stance.negated());
    if (frame.isPresent()) {
      return Optional.of(act(token, token, frame.get(), stance, agents));
    }
    OptionalInt carried = carried(token);
    if (carried.isPresent()) {
      int noun = carried.getAsInt();
      Optional<Frame> nominal = view.matcher().frame(noun, stance.negated());
      if (nominal.isPresent()) {
        return Optional.of(act(token, noun, nominal.get(), stance, agents));
      }
    }
    return Optional.empty();
  }

  /** The noun that a light verb or "there is" leaves the meaning to. */
  OptionalInt carried(int token) {
    boolean existential = grammar.hasChild(token, "expl") && grammar.lemma(token).equals("be");
    if (existential) {
      return core(grammar.child(token, "nsubj"));
    }
    if (view.matcher().light(token).isPresent()) {
      OptionalInt object = view.roles().object(token);
      return core(object.isPresent() ? object : grammar.child(token, "obl"));
    }
    return OptionalInt.empty();
  }

  private OptionalInt core(OptionalInt noun) {
    if (noun.isEmpty()) {
      return noun;
    }
    OptionalInt inside = view.matcher().core(noun.getAsInt());
    return inside.isPresent() ? inside : noun;
  }

  private Act act(int verb, int token, Frame frame, Stance stance, List<Party> agents) {
    List<Party> source = new ArrayList<>(view.parties(token, frame.source()));
    List<Party> target = new ArrayList<>(view.parties(token, frame.target()));
    if (verb != token) {
      OptionalInt subject = view.roles().subject(verb);
      if (subject.isPresent()
          && !source.contains(view.phrase(subject.getAsInt()))
          && !isExistential(verb)) {
        source.add(view.phrase(subject.getAsInt()));
      }
    }
    boolean suffers = grammar.isVerb(token) && grammar.isPassive(token);
    if (source.isEmpty() && suffers && frame.event().filter(BY_STATES::contains).isPresent()) {
      // "was arrested in Cairo": by the authorities there
      view.roles().find(token, "in").forEach(place -> source.add(view.phrase(place)));
    }
    if (source.isEmpty() && !suffers || isControlled(token)) {
      // "called on X to leave": whom the row names comes before the verb's own subject
      source.addAll(0, agents.stream().filter(agent -> !source.contains(agent)).toList());
    }
    victim(token).ifPresent(subject -> target.add(0, view.phrase(subject)));
    return new Act(verb, frame, stance, source, target, view.content(token, frame.content()));
  }

  /** "was the target of an attack": the subject is whom it was done to. */
  private OptionalInt victim(int token) {
    int head = view.sentence().head(token);
    boolean of =
        head >= 0
            && grammar.isNominal(token)
            && grammar.marker(token).equals("of")
            && view.roles().hasCopula(head)
            && view.lexicon().isIn("victim", grammar.lemma(head));
    return of ? grammar.ownSubject(head) : OptionalInt.empty();
  }

  /** Whether an infinitive has its subject only through the verb above it. */
  private boolean isControlled(int token) {
    return grammar.isVerb(token)
        && grammar.isInfinitive(token)
        && !grammar.isPassive(token)
        && grammar.ownSubject(token).isEmpty();
  }

  private boolean isExistential(int verb) {
    return grammar.hasChild(verb, "expl");
  }

  /**
   * The act that a clause or phrase amounts to, through operators: "was preparing for an attack on
   * Ukraine".
   */
  Optional<Act> within(int head, Stance stance, List<Party> agents) {
    return within(head, stance, agents, DEPTH);
  }

  private Optional<Act> within(int head, Stance stance, List<Party> agents, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    boolean negated = stance.negated() ^ view.isNegated(head);
    Stance here = stance.with(view.modality(head, stance.modality()), negated);
    Optional<Act> direct = at(head, here, agents);
    if (direct.isPresent()) {
      return direct;
    }
    Optional<Passage> passage = passage(head, here);
    if (passage.isPresent()) {
      return within(
          passage.get().head(),
          passage.get().stance(),
          or(passage.get().agents(), agents),
          depth - 1);
    }
    OptionalInt core = view.matcher().core(head);
    if (core.isPresent()) {
      return within(core.getAsInt(), here, agents, depth - 1);
    }
    for (int conjunct : grammar.children(head, "conj")) {
      Optional<Act> beside = at(conjunct, here, agents);
      if (beside.isPresent()) {
        return beside;
      }
    }
    return Optional.empty();
  }

  private static List<Party> or(List<Party> first, List<Party> second) {
    return first.isEmpty() ? second : first;
  }

  /**
   * The way through an operator.
   *
   * @param head head of the operator's complement
   * @param agents who would carry the complement out
   */
  record Passage(int head, Stance stance, List<Party> agents, Operator operator) {}

  /**
   * The complement of an operator at this word, or at the noun that a light verb or "have" carries.
   */
  Optional<Passage> passage(int token, Stance stance) {
    Optional<Passage> own = passage(token, token, stance);
    if (own.isPresent()) {
      return own;
    }
    boolean carries =
        grammar.isVerb(token)
            && (Set.of("have", "be").contains(grammar.lemma(token))
                || view.matcher().light(token).isPresent());
    if (carries) {
      OptionalInt object = view.roles().object(token);
      OptionalInt noun = object.isPresent() ? object : grammar.child(token, "nsubj");
      if (noun.isPresent() && !grammar.isVerb(noun.getAsInt())) {
        return passage(noun.getAsInt(), token, stance);
      }
    }
    return Optional.empty();
  }

  private Optional<Passage> passage(int token, int verb, Stance stance) {
    Optional<Operator> operator = view.matcher().operator(token, stance.negated());
    if (operator.isEmpty()) {
      return Optional.empty();
    }
    Optional<SentenceView.FoundContent> content = view.content(token, operator.get().content());
    if (content.isEmpty() || content.get().head() == token) {
      return Optional.empty();
    }
    Operator.Effect effect = operator.get().effect();
    boolean taken =
        operator.get().needs().stream()
            .anyMatch(need -> need.what().equals("neg") && !need.absent());
    boolean negated = (stance.negated() && !taken) ^ effect == Operator.Effect.NEGATED;
    Stance next =
        stance.through(verb, stance.modality().under(effect), negated, operator.get().label());
    List<Party> agents = content.get().agents();
    OptionalInt subject = view.roles().subject(verb);
    if (agents.isEmpty() && subject.isPresent()) {
      agents = List.of(view.phrase(subject.getAsInt()));
    }
    return Optional.of(new Passage(content.get().head(), next, agents, operator.get()));
  }

  /** The proposition that a clause or phrase states. */
  DraftProposition proposition(
      int head, List<Party> agents, Polarity polarity, Set<Integer> without) {
    Optional<Act> found = within(head, Stance.fact(), agents);
    var span = view.span(Set.copyOf(grammar.subtree(head, without)));
    if (found.isEmpty()) {
      List<Party> source = new ArrayList<>();
      OptionalInt subject = view.roles().subject(head);
      boolean named = !agents.isEmpty() && isControlled(head);
      if (subject.isPresent() && !named) {
        source.add(view.phrase(subject.getAsInt()));
      } else {
        source.addAll(agents);
      }
      List<Party> target = new ArrayList<>();
      OptionalInt object = view.roles().object(head);
      object.ifPresent(token -> target.add(view.phrase(token)));
      for (String role : BEARING) {
        view.roles().find(head, role).forEach(token -> target.add(view.phrase(token)));
      }
      boolean denied = view.isNegated(head) ^ polarity == Polarity.NEGATIVE;
      return new DraftProposition(
          span, Optional.empty(), source, target, denied ? Polarity.NEGATIVE : Polarity.POSITIVE);
    }
    Act act = found.get();
    boolean negative = act.stance().negated() ^ polarity == Polarity.NEGATIVE;
    return new DraftProposition(
        span,
        act.event(),
        act.source(),
        act.target(),
        negative ? Polarity.NEGATIVE : Polarity.POSITIVE);
  }
}
