package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sitroom.model.ActorMention;
import sitroom.model.Entry;
import sitroom.model.Polarity;
import sitroom.model.Proposition;
import sitroom.model.SpeechAct;

/** Groups the entries that promise or refuse an act: what is said again is no new promise. */
public final class Promises {
  /**
   * What one side promises or refuses.
   *
   * @param act with positive polarity
   * @param entries at least one, in the order of days
   */
  public record Group(String by, boolean refusal, Act act, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }

    String id() {
      return Statements.hash("c-", by + refusal + act.written() + entries.get(0).id());
    }

    /** Of all that was promised, in words. */
    Set<String> stems() {
      Set<String> stems = new TreeSet<>();
      entries.forEach(
          entry -> entry.proposition().ifPresent(one -> stems.addAll(Promises.stems(one))));
      return stems;
    }

    Optional<LocalDate> since() {
      return entries.stream()
          .flatMap(entry -> entry.published().stream())
          .min(LocalDate::compareTo);
    }
  }

  private record Single(String by, boolean refusal, Act act, Entry entry, Set<String> stems) {
    String key() {
      return by + refusal + act.written();
    }
  }

  private final WatchKnowledge knowledge;
  private final Map<String, List<List<Single>>> groups = new LinkedHashMap<>();

  private Promises(WatchKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Groups promises and refusals. Only an act of the speaker's own side upon somebody else can be
   * followed; two statements are one promise where side and act are the same and they share a word
   * of what is promised.
   */
  public static List<Group> group(List<Entry> entries, WatchKnowledge knowledge) {
    Promises promises = new Promises(knowledge);
    entries.stream().sorted(Statements.order()).forEach(promises::add);
    return promises.groups.values().stream()
        .flatMap(List::stream)
        .map(Promises::group)
        .sorted(Comparator.comparing(group -> group.entries().get(0), Statements.order()))
        .toList();
  }

  private static Group group(List<Single> singles) {
    Single first = singles.get(0);
    return new Group(
        first.by(), first.refusal(), first.act(), singles.stream().map(Single::entry).toList());
  }

  private void add(Entry entry) {
    boolean refusal = entry.speechAct().filter(SpeechAct.REFUSAL::equals).isPresent();
    boolean commitment = entry.speechAct().filter(SpeechAct.COMMITMENT::equals).isPresent();
    if (entry.proposition().isEmpty() || !refusal && !commitment) {
      return;
    }
    Proposition proposition = entry.proposition().get();
    boolean not = refusal || proposition.polarity() == Polarity.NEGATIVE;
    for (String by : Accounts.sides(entry, knowledge)) {
      Act.of(proposition)
          .map(act -> new Act(act.event(), List.of(by), others(act, by), Polarity.POSITIVE))
          .filter(act -> isOwn(proposition, by, entry) && !isDomestic(proposition, by))
          .ifPresent(act -> put(new Single(by, not, act, entry, stems(proposition))));
    }
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

  private void put(Single single) {
    List<List<Single>> same = groups.computeIfAbsent(single.key(), unused -> new ArrayList<>());
    for (List<Single> group : same) {
      if (group.stream().anyMatch(one -> Stems.meet(one.stems(), single.stems()))) {
        group.add(single);
        return;
      }
    }
    List<Single> fresh = new ArrayList<>();
    fresh.add(single);
    same.add(fresh);
  }
}
