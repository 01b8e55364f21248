package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sitroom.ledger.watch.Followed.Kind;
import sitroom.model.ActorMention;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Polarity;
import sitroom.model.Proposition;
import sitroom.model.SpeechAct;

/** Groups the entries that promise or refuse an act: what is said again is no new promise. */
public final class Promises {
  /**
   * What one side promises or refuses.
   *
   * @param act with positive polarity
   * @param said at least one, in the order of days
   */
  public record Group(String by, boolean refusal, Act act, List<Stated> said) {
    public Group {
      said = List.copyOf(said);
    }

    String id() {
      return Statements.hash("c-", by + refusal + act.written() + said.get(0).entry());
    }

    /** As far as is needed to follow it. */
    public Followed followed() {
      return new Followed(
          id(),
          refusal ? Kind.REFUSAL : Kind.PROMISE,
          by,
          act,
          List.of(),
          said.stream().flatMap(one -> one.day().stream()).min(LocalDate::compareTo),
          Marking.stems(said));
    }
  }

  /** What can be followed without knowing upon whom. */
  private static final Set<EventType> DEEDS =
      EnumSet.of(
          EventType.MOBILIZE,
          EventType.SANCTION,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.RETREAT,
          EventType.AID);

  /** So many words of the first statement are said again, where it has as many. */
  private static final int SHARED = 2;

  private final Map<String, List<List<Stated>>> groups = new LinkedHashMap<>();
  private final List<Stated> open = new ArrayList<>();

  private Promises() {}

  /** As {@link #group(List)}, of what entries promise. */
  public static List<Group> group(List<Entry> entries, WatchKnowledge knowledge) {
    return group(entries.stream().flatMap(entry -> of(entry, knowledge).stream()).toList());
  }

  /**
   * Groups promises and refusals. Two statements are one promise where side and act are the same
   * and they share words of what is promised.
   */
  public static List<Group> group(List<Stated> said) {
    Promises promises = new Promises();
    said.stream().sorted(Stated.order()).forEach(promises::sort);
    promises.open.forEach(promises::join);
    return promises.groups.values().stream()
        .flatMap(List::stream)
        .map(Promises::one)
        .sorted(Comparator.comparing(group -> group.said().get(0), Stated.order()))
        .toList();
  }

  private static Group one(List<Stated> all) {
    Stated first = all.get(0);
    return new Group(
        first.by(),
        first.kind() == Kind.REFUSAL,
        first.act(),
        all.stream().sorted(Stated.order()).toList());
  }

  /**
   * What an entry promises or refuses. Only a deed or a meeting of the speaker's own side with
   * somebody else can be followed, since of mere support nothing tells that it was kept; and of
   * others only those whom the packs know, since "the workers" are nobody whom one could follow.
   */
  public static List<Stated> of(Entry entry, WatchKnowledge knowledge) {
    boolean refusal = entry.speechAct().filter(SpeechAct.REFUSAL::equals).isPresent();
    boolean commitment = entry.speechAct().filter(SpeechAct.COMMITMENT::equals).isPresent();
    boolean idle = knowledge.words().find("no-promise", Told.words(entry)).isPresent();
    if (entry.proposition().isEmpty() || idle || (!refusal && !commitment)) {
      return List.of();
    }
    Proposition proposition = entry.proposition().get();
    boolean not = refusal || proposition.polarity() == Polarity.NEGATIVE;
    List<Stated> all = new ArrayList<>();
    for (String by : Accounts.sides(entry, knowledge)) {
      Act.of(proposition)
          .map(act -> new Act(act.event(), List.of(by), others(act, by), Polarity.POSITIVE))
          .filter(act -> DEEDS.contains(act.event()) || act.event() == EventType.CONSULT)
          .filter(
              act -> act.targets().isEmpty() || act.targets().stream().anyMatch(knowledge::knows))
          .filter(act -> isTelling(act, stems(proposition)))
          .filter(act -> isOwn(proposition, by, entry) && !isDomestic(proposition, by))
          .map(
              act ->
                  new Stated(
                      entry.id(),
                      entry.document(),
                      entry.published(),
                      entry.sentence(),
                      not ? Kind.REFUSAL : Kind.PROMISE,
                      by,
                      act,
                      Optional.empty(),
                      entry.condition().map(Proposition::text).orElse(""),
                      knowledge.words().find("taken-back", Told.words(entry)).orElse(""),
                      stems(proposition)))
          .ifPresent(all::add);
    }
    return all;
  }

  /** "We will help them" promises nothing that one could see kept: such deeds need two words. */
  private static boolean isTelling(Act act, Set<String> stems) {
    boolean vague = act.event() == EventType.AID || act.event() == EventType.CONSULT;
    return stems.size() >= (vague ? SHARED : 1);
  }

  private static List<String> others(Act act, String by) {
    return act.targets().stream().filter(side -> !side.equals(by)).toList();
  }

  private static boolean isOwn(Proposition proposition, String by, Entry entry) {
    List<String> sources = Act.sides(proposition.source());
    List<String> speakers = Act.sides(entry.source());
    return sources.isEmpty()
        || sources.contains(by)
        || sources.stream().anyMatch(speakers::contains);
  }

  private static boolean isDomestic(Proposition proposition, String by) {
    List<String> targets = Act.sides(proposition.target());
    return !targets.isEmpty() && targets.stream().allMatch(by::equals);
  }

  private static Set<String> stems(Proposition proposition) {
    List<ActorMention> named = new ArrayList<>(proposition.source());
    named.addAll(proposition.target());
    return Stems.of(proposition.text(), named);
  }

  private void sort(Stated single) {
    if (single.act().targets().isEmpty()) {
      open.add(single);
    } else {
      put(single);
    }
  }

  /** "We will not send troops" is what was said of Ukraine before. Else a deed is needed. */
  private void join(Stated single) {
    for (List<List<Stated>> same : groups.values()) {
      for (List<Stated> group : same) {
        Stated first = group.get(0);
        if (first.by().equals(single.by())
            && first.kind() == single.kind()
            && first.act().event() == single.act().event()
            && isSame(first, single)) {
          group.add(single);
          return;
        }
      }
    }
    if (DEEDS.contains(single.act().event())) {
      put(single);
    }
  }

  private static boolean isSame(Stated first, Stated again) {
    Set<String> shared = new TreeSet<>(first.stems());
    shared.retainAll(again.stems());
    return shared.size() >= Math.min(SHARED, first.stems().size());
  }

  private static String key(Stated one) {
    return one.by() + " " + one.kind() + " " + one.act().written();
  }

  private void put(Stated single) {
    List<List<Stated>> same = groups.computeIfAbsent(key(single), unused -> new ArrayList<>());
    for (List<Stated> group : same) {
      if (isSame(group.get(0), single)) {
        group.add(single);
        return;
      }
    }
    List<Stated> fresh = new ArrayList<>();
    fresh.add(single);
    same.add(fresh);
  }
}
