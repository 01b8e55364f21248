package sitroom.ledger.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.ledger.watch.Followed.Kind;
import sitroom.ledger.watch.Mark.Role;
import sitroom.ledger.watch.Tripwire.Consequence;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Polarity;
import sitroom.model.SpeechAct;

/** Says how an entry bears on what is followed. It depends on these two and on nothing else. */
public final class Marking {
  private static final int FIRST = 8;

  private final WatchKnowledge knowledge;

  public Marking(WatchKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Of each role the surest mark that the entry makes; none where it has nothing to do with it. */
  public List<Mark> marks(Followed followed, Entry entry) {
    if (entry.condition().isPresent() || isTooEarly(followed, entry)) {
      return List.of();
    }
    List<Mark> all = new ArrayList<>();
    for (Told told : Told.all(entry, knowledge)) {
      if (followed.kind().isTripwire()) {
        all.addAll(trigger(followed, told));
        all.addAll(refused(followed, told));
      } else {
        promise(followed, told).ifPresent(all::add);
      }
    }
    Map<Role, Mark> best = new EnumMap<>(Role.class);
    all.forEach(
        mark ->
            best.merge(
                mark.role(), mark, (one, other) -> one.sure() >= other.sure() ? one : other));
    return List.copyOf(best.values());
  }

  /** What was told before it was said, or nobody knows when, cannot bear on it. */
  private static boolean isTooEarly(Followed followed, Entry entry) {
    return entry.published().isEmpty()
        || followed.since().filter(entry.published().get()::isBefore).isPresent();
  }

  private List<Mark> trigger(Followed followed, Told told) {
    Act trigger = followed.act();
    boolean not = trigger.polarity() == Polarity.NEGATIVE;
    Act done = new Act(trigger.event(), trigger.sources(), trigger.targets(), Polarity.POSITIVE);
    return new Match.Watched(done, followed.since(), followed.stems(), knowledge)
        .match(told).stream()
            .map(
                match ->
                    mark(
                        switch (match.kind()) {
                          case DONE -> not ? Role.TURNED : Role.DONE;
                          case DENIED -> not ? Role.DONE : Role.DENIED;
                          case UNDONE -> Role.TURNED;
                          case WEAKER -> Role.WEAKER;
                          case NEAR -> Role.NEAR;
                        },
                        match))
            .toList();
  }

  private static Mark mark(Role role, Match match) {
    return Mark.of(role, match.finding(), match.finding().reason());
  }

  /** The side itself says that it will not do what it had said would follow. */
  private List<Mark> refused(Followed followed, Told told) {
    boolean refusal =
        told.how() == Told.How.DENIED
            && told.entry().speechAct().filter(SpeechAct.REFUSAL::equals).isPresent()
            && Accounts.sides(told.entry(), knowledge).contains(followed.by());
    if (!refusal) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    for (Consequence consequence : followed.consequences()) {
      Optional<Act> act = consequence.act().filter(Marking::canBeWithdrawn);
      Set<String> stems = Stems.of(consequence.words(), List.of());
      if (act.isPresent() && Stems.meet(stems, Stems.of(Told.words(told.entry()), List.of()))) {
        new Match.Watched(act.get(), Optional.empty(), Set.of(), knowledge)
            .match(told)
            .filter(match -> match.kind() == Match.Kind.DENIED)
            .map(m -> Mark.of(Role.REFUSED, m.finding(), "says that it will not do so"))
            .ifPresent(marks::add);
      }
    }
    return marks;
  }

  static boolean canBeWithdrawn(Act act) {
    return act.polarity() == Polarity.POSITIVE
        && act.event() != EventType.CONSULT
        && !act.targets().isEmpty();
  }

  private Optional<Mark> promise(Followed followed, Told told) {
    Match.Watched watched =
        new Match.Watched(followed.act(), followed.since(), followed.stems(), knowledge);
    return watched.match(told).flatMap(match -> promise(followed, told, match, watched));
  }

  private Optional<Mark> promise(Followed followed, Told told, Match match, Match.Watched watched) {
    boolean refusal = followed.kind() == Kind.REFUSAL;
    boolean own = Accounts.sides(told.entry(), knowledge).contains(followed.by());
    boolean later = told.day().flatMap(day -> followed.since().map(day::isAfter)).orElse(false);
    return switch (match.kind()) {
      case DONE ->
          Optional.of(
              refusal
                  ? Mark.of(Role.BROKEN, match.finding(), "did what it had ruled out")
                  : mark(Role.DONE, match));
      case DENIED ->
          refusal || !later || !watched.hasWords(told)
              ? Optional.empty()
              : Optional.of(
                  own && isSpoken(told, SpeechAct.REFUSAL)
                      ? Mark.of(
                          Role.WITHDRAWN, match.finding(), "says that it will not do so after all")
                      : Mark.of(Role.BROKEN, match.finding(), "said not to have been done"));
      case UNDONE ->
          refusal || !watched.hasWords(told)
              ? Optional.empty()
              : Optional.of(mark(Role.BROKEN, match));
      case NEAR ->
          refusal
                  && own
                  && later
                  && watched.hasWords(told)
                  && told.how() == Told.How.PLANNED
                  && isSpoken(told, SpeechAct.COMMITMENT)
              ? Optional.of(
                  Mark.of(Role.WITHDRAWN, match.finding(), "says that it will do so after all"))
              : Optional.empty();
      case WEAKER -> Optional.empty();
    };
  }

  private static boolean isSpoken(Told told, SpeechAct act) {
    return told.entry().speechAct().filter(act::equals).isPresent();
  }

  /**
   * An act as far as is needed to look up what it may bear on.
   *
   * @param sources all sides that who acts may stand for; "" for an open one
   * @param targets likewise
   * @param beside whether it may almost meet what has one of its sides only
   */
  public record Key(EventType event, Set<String> sources, Set<String> targets, boolean beside) {}

  /** By what is looked up what an entry may bear on. */
  public List<Key> keys(Entry entry) {
    List<Key> keys = new ArrayList<>();
    if (entry.condition().isPresent()) {
      return keys;
    }
    for (Told told : Told.all(entry, knowledge)) {
      Set<EventType> met = knowledge.metBy(told.act().event());
      for (EventType event : knowledge.bornBy(told.act().event())) {
        keys.add(
            new Key(
                event,
                knowledge.withWholes(told.act().sources(), told.day()),
                knowledge.withWholes(told.act().targets(), told.day()),
                told.how() == Told.How.DONE && met.contains(event) && isHostile(event)));
      }
    }
    return keys;
  }

  /** Whether it counts as almost done where it is done to, or by, somebody else. */
  public static boolean isHostile(EventType event) {
    return event.quad() == EventType.Quad.MATERIAL_CONFLICT;
  }

  /** What follows from statements, each act once, most often said first. */
  static List<Consequence> consequences(List<Stated> said) {
    Map<String, Consequence> all = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Stated one : said) {
      String key = one.consequence().map(Act::written).orElse("");
      all.putIfAbsent(key, new Consequence(one.consequence(), one.words()));
      counts.merge(key, 1, Integer::sum);
    }
    return all.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -counts.getOrDefault(entry.getKey(), 0)))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The words of the first statements; later ones add nothing, so that it stays as it is. */
  static Set<String> stems(List<Stated> said) {
    Set<String> stems = new LinkedHashSet<>();
    said.stream().limit(FIRST).forEach(one -> stems.addAll(one.stems()));
    return stems;
  }
}
