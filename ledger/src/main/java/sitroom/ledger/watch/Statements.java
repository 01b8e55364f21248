package sitroom.ledger.watch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import sitroom.model.ActorMention;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Proposition;
import sitroom.model.SpeechAct;

/** Groups the entries that state a condition: one side, one trigger, one tripwire. */
public final class Statements {
  /** Speech acts that may state what hangs on a condition. */
  public static final Set<SpeechAct> CONDITIONAL =
      Set.of(
          SpeechAct.THREAT,
          SpeechAct.OFFER,
          SpeechAct.COMMITMENT,
          SpeechAct.WARNING,
          SpeechAct.REFUSAL);

  /**
   * What one side says of one trigger.
   *
   * @param entries in the order of days
   */
  public record Group(String by, Act trigger, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }

    /** The same for the same side and trigger in every ledger. */
    public String id() {
      return hash("t-", by + " if " + trigger.written());
    }

    /** Of all the conditions, in words. */
    Set<String> stems() {
      Set<String> stems = new TreeSet<>();
      entries.forEach(entry -> entry.condition().ifPresent(one -> stems.addAll(of(one))));
      return stems;
    }

    Optional<LocalDate> since() {
      return entries.stream()
          .flatMap(entry -> entry.published().stream())
          .min(LocalDate::compareTo);
    }
  }

  private record Single(String by, Act trigger, Entry entry, Set<String> stems) {}

  private final WatchKnowledge knowledge;
  private final List<Single> open = new ArrayList<>();
  private final Map<String, List<Single>> groups = new LinkedHashMap<>();

  private Statements(WatchKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Groups statements. Where a trigger leaves open who acts or to whom ("a further invasion"), it
   * belongs to the one of the same side that says so and shares a word with it. Statements that
   * name nobody, and belong to none, are left out: nothing could be told to meet them.
   */
  public static List<Group> group(List<Entry> entries, WatchKnowledge knowledge) {
    Statements statements = new Statements(knowledge);
    entries.stream().sorted(order()).forEach(statements::add);
    statements.joinOpen();
    return statements.groups.values().stream().map(Statements::group).toList();
  }

  private static Group group(List<Single> singles) {
    Single first = singles.get(0);
    List<Entry> entries = singles.stream().map(Single::entry).sorted(order()).distinct().toList();
    return new Group(first.by(), first.trigger(), entries);
  }

  static Comparator<Entry> order() {
    return Comparator.comparing((Entry entry) -> entry.published().orElse(LocalDate.MAX))
        .thenComparing(Entry::document)
        .thenComparing(Entry::sentence)
        .thenComparing(Entry::id);
  }

  static String hash(String prefix, String content) {
    String hex =
        UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8))
            .toString()
            .replace("-", "");
    return prefix + hex.substring(0, 10);
  }

  private void add(Entry entry) {
    if (entry.condition().isEmpty()
        || !entry.speechAct().map(CONDITIONAL::contains).orElse(false)) {
      return;
    }
    Proposition condition = entry.condition().get();
    if (knowledge.words().find("no-condition", condition.text()).isPresent()) {
      return;
    }
    Set<String> stems = of(condition);
    for (String by : Accounts.sides(entry, knowledge)) {
      Act.of(condition)
          .map(trigger -> notOwn(trigger, by, entry))
          .filter(trigger -> !trigger.sources().equals(List.of(by)))
          .map(trigger -> new Single(by, trigger, entry, stems))
          .ifPresent(this::sort);
    }
  }

  private static Set<String> of(Proposition condition) {
    List<ActorMention> named = new ArrayList<>(condition.source());
    named.addAll(condition.target());
    return Stems.of(condition.text(), named);
  }

  /**
   * Who threatens does not make it hang on a hostile act of its own: there a pronoun was taken for
   * the speaker, and who acts is open.
   */
  private static Act notOwn(Act trigger, String by, Entry entry) {
    Set<String> speakers = new LinkedHashSet<>(Act.sides(entry.source()));
    speakers.add(by);
    boolean own = trigger.sources().stream().anyMatch(speakers::contains);
    return own && trigger.event().isConflict()
        ? new Act(trigger.event(), List.of(), trigger.targets(), trigger.polarity())
        : trigger;
  }

  private void sort(Single single) {
    if (single.trigger().sources().isEmpty() || single.trigger().targets().isEmpty()) {
      open.add(single);
    } else {
      put(single.by() + single.trigger().written(), single);
    }
  }

  private void put(String key, Single single) {
    groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(single);
  }

  private void joinOpen() {
    List<List<Single>> whole = List.copyOf(groups.values());
    for (Single single : open) {
      List<List<Single>> fitting = whole.stream().filter(group -> belongs(single, group)).toList();
      Optional<List<Single>> most =
          fitting.stream().max(Comparator.comparingInt((List<Single> group) -> group.size()));
      if (most.isPresent()) {
        most.get().add(single);
      } else if (isWatchable(single.trigger())) {
        put(single.by() + single.trigger().written(), single);
      }
    }
  }

  /** Of deeds it is enough who does them; of the rest it must be told to whom. */
  private static boolean isWatchable(Act trigger) {
    boolean deed =
        trigger.event().quad() == EventType.Quad.MATERIAL_CONFLICT
            || trigger.event() == EventType.RETREAT;
    return deed && !trigger.sources().isEmpty();
  }

  private static boolean belongs(Single single, List<Single> group) {
    Act own = single.trigger();
    Act other = group.get(0).trigger();
    return single.by().equals(group.get(0).by())
        && own.event() == other.event()
        && own.polarity() == other.polarity()
        && (own.sources().isEmpty() || own.sources().equals(other.sources()))
        && (own.targets().isEmpty() || own.targets().equals(other.targets()))
        && group.stream().anyMatch(one -> Stems.meet(one.stems(), single.stems()));
  }
}
