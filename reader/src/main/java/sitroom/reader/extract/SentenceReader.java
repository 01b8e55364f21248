package sitroom.reader.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sitroom.knowledge.frames.Cue;
import sitroom.knowledge.frames.Frame;
import sitroom.knowledge.frames.Need;
import sitroom.knowledge.frames.Operator;
import sitroom.knowledge.frames.PartOfSpeech;
import sitroom.knowledge.frames.RolePath;
import sitroom.model.Medium;
import sitroom.model.SpeechAct;
import sitroom.reader.parse.Sentence;

/**
 * Reads one sentence: walks its clauses from the root down and writes a draft for each act.
 *
 * <p>At each clause the first of these that holds is taken: a reporting verb (what it reports is
 * read in its subject's voice), an operator (its complement is read in another stance), a row of
 * the frames (an act). What an act has taken as its proposition makes no entry of its own;
 * everything else under it is read on.
 */
final class SentenceReader {
  private static final Set<String> CLAUSES =
      Set.of(
          "conj",
          "advcl",
          "acl",
          "ccomp",
          "xcomp",
          "parataxis",
          "csubj",
          "dep",
          "list",
          "discourse",
          "appos");

  private final SentenceView view;
  private final Sentence sentence;
  private final Grammar grammar;
  private final Extraction extraction;
  private final Acts acts;
  private final Conditions conditions;
  private final Attributions attributions;
  private final DraftWriter writer;
  private final NominalReader nominals;
  private final Asides asides;
  private final ProVerbs proVerbs;
  private final ClauseStances stances;
  private final Set<Integer> seen = new HashSet<>();

  SentenceReader(Sentence sentence, Extraction extraction) {
    this.sentence = sentence;
    this.extraction = extraction;
    this.view = extraction.view(sentence);
    this.grammar = view.grammar();
    this.acts = new Acts(view);
    this.asides = new Asides(view);
    this.proVerbs = new ProVerbs(view, acts);
    this.stances = new ClauseStances(view, asides);
    this.conditions = new Conditions(view);
    this.attributions = new Attributions(view, extraction);
    this.writer = new DraftWriter(view, extraction, acts, conditions);
    this.nominals = new NominalReader(view, extraction, acts, writer, this);
  }

  void read(Voice voice) {
    clause(sentence.root(), voice, Stance.fact(), List.of());
  }

  boolean isSeen(int token) {
    return seen.contains(token);
  }

  void see(int token) {
    seen.add(token);
  }

  boolean isCondition(int token) {
    return conditions.all().stream().anyMatch(found -> found.head() == token);
  }

  boolean isRoot(int token) {
    return token == sentence.root();
  }

  Voice outside(int token, Voice voice) {
    return attributions.outside(token, voice);
  }

  /** What is only supposed in a condition is no fact. */
  void suppose(int token) {
    for (int child : sentence.children(token)) {
      if (!sentence.label(child).equals("acl:relcl")) {
        see(child);
        suppose(child);
      }
    }
  }

  /** Reads the clause or phrase that a token heads. */
  void clause(int token, Voice voice, Stance stance, List<Party> agents) {
    if (isCondition(token)) {
      if (seen.add(token)) {
        nominals.offers(token, voice);
        suppose(token);
      }
      return;
    }
    if (!view.roles().isClausal(token) && grammar.isNominal(token)) {
      nominals.read(token, voice, stance, agents);
      return;
    }
    if (!seen.add(token)) {
      return;
    }
    boolean negated = stance.negated() ^ view.isNegated(token);
    Stance here = stance.with(view.modality(token, stance.modality()), negated);
    Voice outer = attributions.outside(token, voice);
    Voice told = beside(token, outer);
    int before = extraction.drafts().size();
    boolean exact = isActRatherThanOperator(token, here);
    boolean done =
        cue(token, told, here)
            || standingFor(token, told)
            || agreed(token, told, here)
            || exact && act(token, told, here, agents)
            || operator(token, told, here, agents)
            || !exact && act(token, told, here, agents)
            || writer.writeShape(token, told, here);
    rest(token, told, here);
    if (!told.equals(outer)) {
      attributions.besideCue(token).ifPresent(verb -> claim(verb, token, told, before));
    } else if (!done && extraction.drafts().size() == before) {
      extraction.pass(
          sentence.number(),
          view.span(token, token),
          "no row reads '" + grammar.lemma(token) + "' here");
    }
  }

  /** The voice of a clause beside which a reporting clause stands. */
  private Voice beside(int token, Voice voice) {
    OptionalInt cue = attributions.besideCue(token);
    if (cue.isEmpty()) {
      return voice;
    }
    int verb = cue.getAsInt();
    Optional<Cue> row = view.matcher().cue(verb, false);
    Optional<Voice> inner =
        row.flatMap(
            found -> attributions.reported(verb, token, voice, found.label(), found.medium()));
    if (inner.isPresent()) {
      see(verb);
    }
    return inner.orElse(voice);
  }

  private boolean cue(int token, Voice voice, Stance stance) {
    Optional<Cue> cue = view.matcher().saying(token, stance.negated());
    OptionalInt content = view.contents().of(token, "that");
    if (cue.isEmpty() || content.isEmpty() || speaksForItself(token, stance)) {
      return false;
    }
    if (stance.negated()) {
      see(content.getAsInt());
      extraction.pass(sentence.number(), view.span(token, token), "not said");
      return true;
    }
    int said = content.getAsInt();
    Optional<Voice> inner =
        attributions.reported(token, said, voice, cue.get().label(), cue.get().medium());
    int before = extraction.drafts().size();
    clause(said, inner.orElse(voice), Stance.fact(), List.of());
    inner.ifPresent(told -> claim(token, said, told, before));
    return true;
  }

  /**
   * What somebody says is a plain claim where nothing in it is an act; where only nouns in it name
   * acts, the claim is kept back for the case that they make no entry.
   */
  private void claim(int cue, int said, Voice told, int before) {
    List<Draft> inside = extraction.drafts().subList(before, extraction.drafts().size());
    if (inside.isEmpty()) {
      writer.writeClaim(cue, said, told, List.of());
      return;
    }
    List<Draft> others = List.copyOf(inside);
    int held = extraction.drafts().size();
    writer.writeClaim(cue, said, told, others);
    if (extraction.drafts().size() > held) {
      extraction.holdBack(others);
    }
  }

  /** Whether a frame reads the verb more exactly than as a mere verb of saying. */
  private boolean speaksForItself(int token, Stance stance) {
    Optional<Frame> frame = view.matcher().frame(token, stance.negated());
    return frame.isPresent()
        && frame.get().pos() == PartOfSpeech.VERB
        && !frame.get().needs().isEmpty();
  }

  /** Whether a row of the frames fits at least as exactly as an operator. */
  boolean isActRatherThanOperator(int token, Stance stance) {
    Optional<Frame> frame = view.matcher().frame(token, stance.negated());
    Optional<Operator> operator = view.matcher().operator(token, stance.negated());
    return frame.isPresent()
        && (operator.isEmpty()
            || view.matcher().exactness(frame.get().words(), frame.get().needs(), token)
                >= view.matcher().exactness(operator.get().words(), operator.get().needs(), token));
  }

  private boolean operator(int token, Voice voice, Stance stance, List<Party> agents) {
    Optional<Acts.Passage> passage = acts.passage(token, stance);
    if (passage.isEmpty()) {
      return false;
    }
    Acts.Passage way = passage.get();
    int governor = sentence.head(way.head());
    if (governor >= 0 && governor != token) {
      see(governor);
    }
    clause(way.head(), voice, way.stance(), way.agents().isEmpty() ? agents : way.agents());
    return true;
  }

  /**
   * "agreed that they should impose costs": what is agreed is read in the voice of those who agree.
   */
  private boolean agreed(int token, Voice voice, Stance stance) {
    OptionalInt content = view.contents().of(token, "that");
    boolean accepts =
        view.matcher()
            .frame(token, stance.negated())
            .flatMap(Frame::speech)
            .filter(speech -> speech == SpeechAct.ACCEPTANCE)
            .isPresent();
    if (!accepts || stance.negated() || content.isEmpty()) {
      return false;
    }
    int said = content.getAsInt();
    Modality modality = view.modality(said, Modality.FACT);
    if (modality != Modality.DEMANDED && modality != Modality.FUTURE) {
      return false;
    }
    String rule = view.matcher().frame(token, false).map(Frame::label).orElse("");
    Optional<Voice> inner = attributions.reported(token, said, voice, rule, Medium.VOICE);
    int before = extraction.drafts().size();
    inner.ifPresent(agreeing -> clause(said, agreeing, Stance.fact(), List.of()));
    return extraction.drafts().size() > before;
  }

  /** "and so will France". */
  private boolean standingFor(int token, Voice voice) {
    Optional<Act> same = proVerbs.at(token);
    same.ifPresent(act -> writer.write(act, voice));
    return same.isPresent();
  }

  private boolean act(int token, Voice voice, Stance stance, List<Party> agents) {
    Optional<Act> act = acts.at(token, stance, agents);
    if (act.isEmpty()) {
      return false;
    }
    if (writer.lacksSource(act.get(), voice) && leavesFacts(act.get())) {
      extraction.pass(sentence.number(), view.span(token, token), "nobody is named who does it");
      return false;
    }
    acts.carried(token)
        .ifPresent(
            noun -> {
              if (view.matcher().frame(token, stance.negated()).isEmpty()) {
                see(noun);
              }
            });
    writer.write(act.get(), voice);
    consume(act.get(), voice);
    takeAsked(token, act.get(), voice);
    return true;
  }

  /** Whether what an act is about is read as a fact of its own where nobody is named who speaks. */
  static boolean leavesFacts(Act act) {
    return act.content().isEmpty()
        || act.frame().speech().map(SpeechActs::takesForGranted).orElse(true);
  }

  /**
   * The nouns that a row asks for by their words ("launch" with "offensive") are part of its act
   * and make none of their own.
   */
  private void takeAsked(int token, Act act, Voice voice) {
    for (Need need : act.frame().needs()) {
      if (need.absent() || need.words().isEmpty()) {
        continue;
      }
      for (int asked : view.matcher().asked(need, token)) {
        if (!nominals.isForeignVerbalAct(asked, act, voice)) {
          see(asked);
        }
      }
    }
  }

  /**
   * What is promised or denied makes no entry of its own; a demand or offer of another inside it
   * does.
   */
  void consume(Act act, Voice voice) {
    act.content().ifPresent(content -> consume(content.head(), content.head(), act, voice));
    if (act.frame().speech().equals(Optional.of(SpeechAct.NO_COMMENT))) {
      // "declined to say which sanctions were prepared": nothing of it was said
      view.contents().of(act.token(), "inf").ifPresent(head -> consume(head, head, act, voice));
    }
    for (RolePath path : act.frame().condition()) {
      // "any attack would have consequences": what the threat hangs on did not happen
      view.roles().find(act.token(), path).forEach(head -> consume(head, head, act, voice));
    }
  }

  private void consume(int token, int content, Act act, Voice voice) {
    if (isOwnClause(token, content)) {
      return;
    }
    if (nominals.isForeignVerbalAct(token, act, voice)) {
      nominals.address(token, act);
      return;
    }
    see(token);
    for (int child : sentence.children(token)) {
      consume(child, content, act, voice);
    }
  }

  /**
   * A relative clause, or a finite adverbial clause that is no condition, tells something of its
   * own.
   */
  private boolean isOwnClause(int token, int content) {
    boolean adverbial =
        grammar.relation(token).equals("advcl") && grammar.isFinite(token) && !isCondition(token);
    return token != content && (sentence.label(token).equals("acl:relcl") || adverbial);
  }

  /** Reads on what hangs under a clause and was not taken. */
  void rest(int token, Voice voice, Stance stance) {
    for (int child : sentence.children(token)) {
      if (seen.contains(child) && !hasUnseen(child)) {
        continue;
      }
      String relation = grammar.relation(child);
      if (seen.contains(child)) {
        rest(child, voice, stance);
      } else if (relation.equals("conj") && view.roles().isClausal(child)) {
        clause(child, voice, stances.ofConjunct(child, stance), List.of());
      } else if (CLAUSES.contains(relation) && view.roles().isClausal(child)) {
        clause(child, voice, stances.ofClause(child, token), List.of());
      } else {
        nominals.read(child, voice, Stance.fact(), List.of());
      }
    }
  }

  private boolean hasUnseen(int token) {
    return grammar.subtree(token, Set.of()).stream().anyMatch(inside -> !seen.contains(inside));
  }
}
