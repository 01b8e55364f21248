package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.ledger.watch.Obligation.Party;
import sitroom.ledger.watch.Tripwire.State;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Polarity;
import sitroom.model.Proposition;
import sitroom.model.SpeechAct;

/** Answers what an act would set off. */
public final class Supposing {
  private static final int MOST_CITED = 5;
  private static final int MOST_DEMANDS = 5;
  private static final int MOST_PROMISES = 8;
  private static final int LONG_ENOUGH = 160;

  /** The deeds of which a promise may bear on another deed. */
  public static final Set<EventType> BEARING =
      EnumSet.of(
          EventType.AID,
          EventType.MOBILIZE,
          EventType.SANCTION,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.RETREAT);

  private static final Set<EventType> DEMANDED =
      EnumSet.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.CONCEDE,
          EventType.COOPERATE,
          EventType.REJECT,
          EventType.AID,
          EventType.RETREAT,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.COERCE,
          EventType.ASSAULT);

  private static final int FEWEST_WORDS = 2;

  private final Act supposed;
  private final LocalDate asOf;
  private final WatchKnowledge knowledge;
  private final Telling telling;
  private final Treaties treaties;

  public Supposing(Act supposed, LocalDate asOf, WatchKnowledge knowledge) {
    this.supposed = supposed;
    this.asOf = asOf;
    this.knowledge = knowledge;
    this.telling = new Telling(knowledge);
    this.treaties = new Treaties(knowledge, asOf);
  }

  /** The tripwires that it would meet, as they stand. */
  public List<Tripwire> setOff(List<Tripwire> tripwires) {
    return tripwires.stream().filter(this::isSetOff).toList();
  }

  private boolean isSetOff(Tripwire wire) {
    Act trigger = wire.trigger();
    boolean event =
        trigger.event() == supposed.event()
            || knowledge.related(trigger.event()).stream()
                .anyMatch(
                    one ->
                        one.relation() == WatchKnowledge.Relation.MEETS
                            && one.other() == supposed.event());
    return event
        && trigger.polarity() == Polarity.POSITIVE
        && wire.state() != State.WITHDRAWN
        && wire.state() != State.EXPIRED
        && Sides.of(trigger.sources(), supposed.sources(), asOf, knowledge).fits()
        && Sides.of(trigger.targets(), supposed.targets(), asOf, knowledge).fits();
  }

  /** The sides that it concerns: who does it, to whom, and who would be set off. */
  public Set<String> concerned(List<Tripwire> setOff) {
    Set<String> sides = new LinkedHashSet<>(supposed.sources());
    sides.addAll(supposed.targets());
    setOff.forEach(wire -> wire.by().ifPresent(sides::add));
    return sides;
  }

  /**
   * The answer.
   *
   * @param setOff of {@link #setOff}
   * @param commitments as they stand
   * @param demands entries of speech act demand
   */
  public WhatIf answer(List<Tripwire> setOff, List<Commitment> commitments, List<Entry> demands) {
    Set<String> concerned = concerned(setOff);
    List<CitedLine> ruledOut = new ArrayList<>(promises(commitments, true, concerned));
    ruledOut.addAll(denials(setOff));
    return new WhatIf(
        supposed,
        asOf,
        setOff.stream().map(this::line).toList(),
        treaties.bound(supposed).stream().map(this::line).toList(),
        supposed.targets().stream()
            .flatMap(side -> treaties.none(side, concerned).stream())
            .map(Supposing::line)
            .toList(),
        promises(commitments, false, concerned),
        ruledOut,
        demands(demands, concerned));
  }

  private CitedLine line(Tripwire wire) {
    String state =
        wire.state() == State.STANDING ? "" : " [as of the day: " + wire.state().words() + "]";
    if (wire.set().isPresent()) {
      OwnTripwire own = wire.set().get();
      String then = own.consequence().map(act -> ", then " + act.written()).orElse("");
      String words = "set by " + own.madeBy() + ": " + own.note() + then + state;
      return new CitedLine("", words, List.of(new Citation.OfPerson(own)));
    }
    String side = wire.by().orElse("");
    List<Entry> latest = latest(wire.statements());
    Entry said = clearest(wire.statements());
    String times = wire.times() == 1 ? "" : ", said " + wire.times() + " times";
    String words =
        "%s: %s (%s, %s%s)%s"
            .formatted(
                knowledge.name(side),
                Telling.quoted(said),
                Accounts.by(said),
                Telling.day(said),
                times,
                state);
    List<Citation> cited = new ArrayList<>(List.of(new Citation.OfEntry(said)));
    latest.stream()
        .filter(one -> !one.id().equals(said.id()))
        .forEach(one -> cited.add(new Citation.OfEntry(one)));
    return new CitedLine(side, words, cited);
  }

  /** A threat before an offer, one that names its consequence before one that does not. */
  private Entry clearest(List<Entry> statements) {
    return statements.stream()
        .max(
            Comparator.comparing(
                    (Entry one) -> one.speechAct().filter(SpeechAct.THREAT::equals).isPresent())
                .thenComparing(
                    one ->
                        one.proposition()
                            .map(Proposition::target)
                            .map(Act::sides)
                            .filter(sides -> sides.stream().anyMatch(supposed.sources()::contains))
                            .isPresent())
                .thenComparing(one -> one.proposition().isPresent())
                .thenComparing(one -> Math.min(LONG_ENOUGH, Told.words(one).length())))
        .orElseThrow();
  }

  private static List<Entry> latest(List<Entry> entries) {
    List<Entry> sorted = entries.stream().sorted(Statements.order().reversed()).toList();
    return sorted.subList(0, Math.min(MOST_CITED, sorted.size()));
  }

  private CitedLine line(Treaties.Bound bound) {
    Obligation obligation = bound.obligation();
    List<String> names = obligation.bound().stream().map(Party::name).toList();
    String words =
        "%s %s: %s%s: %s"
            .formatted(
                Telling.joined(names),
                bound.words(),
                obligation.treaty(),
                obligation.article().equals("-") ? "" : ", article " + obligation.article(),
                obligation.summary());
    Set<String> places = new LinkedHashSet<>(List.of(obligation.row(), bound.effect()));
    bound.victims().forEach(party -> places.add(party.row()));
    obligation.bound().forEach(party -> places.add(party.row()));
    String side = obligation.bound().size() == 1 ? obligation.bound().get(0).side() : "";
    return new CitedLine(side, words, places.stream().<Citation>map(Citation.OfRow::new).toList());
  }

  private static CitedLine line(Obligation.None none) {
    return new CitedLine(
        none.side(),
        none.words(),
        none.rows().stream().<Citation>map(Citation.OfRow::new).toList());
  }

  private List<CitedLine> promises(
      List<Commitment> commitments, boolean refusal, Set<String> concerned) {
    return commitments.stream()
        .filter(one -> one.refusal() == refusal && bears(one, concerned))
        .filter(
            one ->
                one.state() == Commitment.State.STANDING
                    || one.state() == Commitment.State.REPORTED_KEPT)
        .sorted(
            Comparator.comparing(
                (Commitment one) -> one.statements().get(one.statements().size() - 1),
                Statements.order().reversed()))
        .limit(MOST_PROMISES)
        .map(this::line)
        .toList();
  }

  /**
   * Whether a promise bears on the act: it is to the victim, or upon whoever does it, or
   * strengthens an alliance that the speaker is in. What the doer promises counts where it is to
   * draw back.
   */
  private boolean bears(Commitment one, Set<String> concerned) {
    Act act = one.act();
    boolean doer = supposed.sources().contains(one.by());
    if (!BEARING.contains(act.event()) || !(doer || isSpeaker(one, concerned))) {
      return false;
    }
    if (doer && !one.refusal() && act.event() != EventType.RETREAT) {
      return false;
    }
    if (!doer && act.event() == supposed.event()) {
      return false;
    }
    boolean victim =
        act.targets().isEmpty()
            ? namesVictim(one)
            : act.targets().stream().anyMatch(supposed.targets()::contains);
    boolean upon =
        act.targets().stream().anyMatch(supposed.sources()::contains)
            && act.event() != EventType.AID;
    boolean alliance =
        act.event() == EventType.MOBILIZE
            && act.targets().stream()
                .filter(treaties::isAlliance)
                .anyMatch(side -> knowledge.members(side, asOf).contains(one.by()));
    return victim || upon || alliance;
  }

  /**
   * "He would not send soldiers to defend Ukraine" is about Ukraine, though soldiers go nowhere.
   */
  private boolean namesVictim(Commitment one) {
    return one.statements().stream()
        .flatMap(entry -> entry.proposition().map(Proposition::text).stream())
        .anyMatch(
            words ->
                supposed.targets().stream().anyMatch(side -> words.contains(knowledge.name(side))));
  }

  private boolean isSpeaker(Commitment one, Set<String> concerned) {
    return concerned.contains(one.by())
        || one.act().targets().stream().anyMatch(supposed.targets()::contains);
  }

  private CitedLine line(Commitment one) {
    Entry first = one.statements().get(0);
    String said = one.times() == 1 ? "" : ", said " + one.times() + " times";
    String words =
        "%s: %s (%s, %s%s)"
            .formatted(
                knowledge.name(one.by()),
                Telling.quoted(first),
                Accounts.by(first),
                Telling.day(first),
                said);
    return new CitedLine(
        one.by(),
        words,
        latest(one.statements()).stream().<Citation>map(Citation.OfEntry::new).toList());
  }

  /** What is denied of it, each side and words once. */
  private List<CitedLine> denials(List<Tripwire> setOff) {
    Map<String, CitedLine> lines = new LinkedHashMap<>();
    for (Tripwire wire : setOff) {
      for (Finding denial : latestFindings(wire.denials())) {
        String words =
            "%s denies it: %s (%s)"
                .formatted(
                    denial.by(), Telling.quoted(denial.entry()), Telling.day(denial.entry()));
        String side = Accounts.sides(denial.entry(), knowledge).stream().findFirst().orElse("");
        lines.putIfAbsent(
            denial.entry().id(),
            new CitedLine(side, words, List.of(new Citation.OfEntry(denial.entry()))));
      }
    }
    return List.copyOf(lines.values());
  }

  private static List<Finding> latestFindings(List<Finding> findings) {
    return findings.subList(Math.max(0, findings.size() - MOST_CITED), findings.size());
  }

  private List<CitedLine> demands(List<Entry> demands, Set<String> concerned) {
    Map<String, List<Entry>> bySide = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Entry entry : demands.stream().sorted(Statements.order().reversed()).toList()) {
      for (String side : Accounts.sides(entry, knowledge)) {
        if (concerned.contains(side)
            && isOfThem(entry, side, concerned)
            && isClear(entry)
            && seen.add(key(entry, side))
            && seen.add(entry.id())) {
          bySide.computeIfAbsent(side, unused -> new ArrayList<>()).add(entry);
        }
      }
    }
    List<CitedLine> lines = new ArrayList<>();
    bySide.forEach(
        (side, all) ->
            all.subList(0, Math.min(MOST_DEMANDS, all.size()))
                .forEach(one -> lines.add(demand(side, one))));
    return lines;
  }

  /**
   * Whether it says in enough words which deed, answer or talk is wanted. Nobody demands to be
   * attacked: there "should he invade" was taken for what he should do.
   */
  private boolean isClear(Entry entry) {
    Optional<Act> act = entry.proposition().flatMap(Act::of);
    boolean violence =
        act.filter(one -> one.event() == EventType.ASSAULT || one.event() == EventType.COERCE)
            .filter(one -> one.polarity() == Polarity.POSITIVE)
            .isPresent();
    return act.filter(one -> DEMANDED.contains(one.event())).isPresent()
        && !violence
        && knowledge.words().find("no-demand", Told.words(entry)).isEmpty()
        && Stems.of(Told.words(entry), List.of()).size() >= FEWEST_WORDS;
  }

  /** Whether it is demanded of another that is concerned, or about one. */
  private static boolean isOfThem(Entry entry, String side, Set<String> concerned) {
    Set<String> sides = new LinkedHashSet<>(Act.sides(entry.target()));
    entry.proposition().ifPresent(one -> sides.addAll(Act.sides(one.source())));
    entry.proposition().ifPresent(one -> sides.addAll(Act.sides(one.target())));
    sides.remove(side);
    return sides.stream().anyMatch(concerned::contains);
  }

  private static String key(Entry entry, String side) {
    return side
        + entry
            .proposition()
            .flatMap(Act::of)
            .map(Act::written)
            .orElse(entry.proposition().map(Proposition::text).orElse(Told.words(entry)));
  }

  /** Of whom it is demanded: whom the words name, else who is to do it. */
  private static List<String> of(String side, Entry entry) {
    List<String> named = new ArrayList<>(Act.sides(entry.target()));
    named.remove(side);
    if (named.isEmpty()) {
      entry.proposition().ifPresent(one -> named.addAll(Act.sides(one.source())));
      named.remove(side);
    }
    return named;
  }

  private CitedLine demand(String side, Entry entry) {
    String words =
        "%s: %s (%s, %s)"
            .formatted(
                Telling.sentence(telling.filled("demand", List.of(side), of(side, entry))),
                Telling.quoted(entry),
                Accounts.by(entry),
                Telling.day(entry));
    return new CitedLine(side, words, List.of(new Citation.OfEntry(entry)));
  }
}
