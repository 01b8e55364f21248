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
   * @param said in the order of days
   */
  public record Group(String by, Act trigger, List<Stated> said) {
    public Group {
      said = List.copyOf(said);
    }

    /** The same for the same side and trigger in every ledger. */
    public String id() {
      return hash("t-", by + " if " + trigger.written());
    }

    /** As far as is needed to follow it. */
    public Followed followed() {
      return new Followed(
          id(),
          Followed.Kind.TRIPWIRE,
          by,
          trigger,
          Marking.consequences(said),
          said.stream().flatMap(one -> one.day().stream()).min(LocalDate::compareTo),
          Marking.stems(said));
    }
  }

  private final List<Stated> open = new ArrayList<>();
  private final Map<String, List<Stated>> groups = new LinkedHashMap<>();

  private Statements() {}

  /** As {@link #group(List)}, of what entries state. */
  public static List<Group> group(List<Entry> entries, WatchKnowledge knowledge) {
    return group(entries.stream().flatMap(entry -> of(entry, knowledge).stream()).toList());
  }

  /**
   * Groups statements. Where a trigger leaves open who acts or to whom ("a further invasion"), it
   * belongs to the one of the same side that says so and shares a word with it. Statements that
   * name nobody, and belong to none, are left out: nothing could be told to meet them.
   */
  public static List<Group> group(List<Stated> said) {
    Statements statements = new Statements();
    said.stream().sorted(Stated.order()).forEach(statements::sort);
    statements.joinOpen();
    return statements.groups.values().stream()
        .map(all -> all.stream().sorted(Stated.order()).toList())
        .map(all -> new Group(all.get(0).by(), whole(all), all))
        .toList();
  }

  /** The trigger that names both sides, where one does. */
  private static Act whole(List<Stated> all) {
    return all.stream()
        .map(Stated::act)
        .max(Comparator.comparingInt(act -> sides(act)))
        .orElseThrow();
  }

  private static int sides(Act act) {
    return (act.sources().isEmpty() ? 0 : 1) + (act.targets().isEmpty() ? 0 : 1);
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

  /** What an entry states: nothing, or the same of each of its sides. */
  public static List<Stated> of(Entry entry, WatchKnowledge knowledge) {
    if (entry.condition().isEmpty()
        || !entry.speechAct().map(CONDITIONAL::contains).orElse(false)) {
      return List.of();
    }
    Proposition condition = entry.condition().get();
    if (knowledge.words().find("no-condition", condition.text()).isPresent()) {
      return List.of();
    }
    Set<String> stems = of(condition);
    List<Stated> all = new ArrayList<>();
    for (String by : Accounts.sides(entry, knowledge)) {
      Act.of(condition)
          .map(trigger -> notOwn(trigger, by, entry))
          .filter(trigger -> !trigger.sources().equals(List.of(by)))
          .map(
              trigger ->
                  new Stated(
                      entry.id(),
                      entry.document(),
                      entry.published(),
                      entry.sentence(),
                      Followed.Kind.TRIPWIRE,
                      by,
                      trigger,
                      entry.proposition().flatMap(Act::of),
                      entry.proposition().map(Proposition::text).orElse(Told.words(entry)),
                      "",
                      stems))
          .ifPresent(all::add);
    }
    return all;
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

  private void sort(Stated single) {
    if (single.act().sources().isEmpty() || single.act().targets().isEmpty()) {
      open.add(single);
    } else {
      put(single.by() + single.act().written(), single);
    }
  }

  private void put(String key, Stated single) {
    groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(single);
  }

  private void joinOpen() {
    List<List<Stated>> whole = List.copyOf(groups.values());
    for (Stated single : open) {
      List<List<Stated>> fitting = whole.stream().filter(group -> belongs(single, group)).toList();
      Optional<List<Stated>> most =
          fitting.stream().max(Comparator.comparingInt((List<Stated> group) -> group.size()));
      if (most.isPresent()) {
        most.get().add(single);
      } else if (isWatchable(single.act())) {
        put(single.by() + single.act().written(), single);
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

  private static boolean belongs(Stated single, List<Stated> group) {
    Act own = single.act();
    Act other = group.get(0).act();
    return single.by().equals(group.get(0).by())
        && own.event() == other.event()
        && own.polarity() == other.polarity()
        && (own.sources().isEmpty() || own.sources().equals(other.sources()))
        && (own.targets().isEmpty() || own.targets().equals(other.targets()))
        && group.stream().anyMatch(one -> Stems.meet(one.stems(), single.stems()));
  }
}
