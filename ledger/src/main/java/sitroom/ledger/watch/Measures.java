package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.ledger.watch.Measure.Stage;
import sitroom.ledger.watch.Measure.Step;
import sitroom.ledger.watch.MeasureKinds.Kind;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.SpeechAct;

/** Puts together what entries tell of sanctions and countermeasures. */
public final class Measures {
  private final WatchKnowledge knowledge;
  private final MeasureKinds kinds;

  public Measures(WatchKnowledge knowledge) {
    this.knowledge = knowledge;
    this.kinds = new MeasureKinds(knowledge);
  }

  /** The events of entries that may tell of a measure. */
  public Set<EventType> events() {
    return kinds.events();
  }

  private record Key(String sender, String target, String kind) {}

  private record Seen(Kind kind, Stage stage, Entry entry) {}

  /** All measures that the entries tell of, by sender, target and kind. */
  public List<Measure> of(List<Entry> entries) {
    Map<Key, List<Seen>> all = new LinkedHashMap<>();
    entries.stream()
        .sorted(Statements.order())
        .forEach(entry -> Told.all(entry, knowledge).forEach(told -> add(all, told)));
    return all.entrySet().stream()
        .map(one -> measure(one.getKey(), one.getValue()))
        .sorted(
            Comparator.comparing(Measure::sender)
                .thenComparing(measure -> measure.target().orElse(""))
                .thenComparing(Measure::kind))
        .toList();
  }

  private void add(Map<Key, List<Seen>> all, Told told) {
    Optional<Stage> stage = stage(told);
    String words = words(told);
    Optional<Kind> kind = kinds.of(told.act().event(), words);
    if (stage.isEmpty() || kind.isEmpty()) {
      return;
    }
    List<String> senders = known(told.act().sources());
    List<String> said =
        senders.isEmpty() && told.how() == Told.How.PLANNED
            ? known(Accounts.sides(told.entry(), knowledge))
            : senders;
    List<String> targets = known(told.act().targets());
    for (String sender : said) {
      for (String target : targets.isEmpty() ? List.of("") : targets) {
        if (!sender.equals(target)) {
          all.computeIfAbsent(new Key(sender, target, kind.get().id()), unused -> new ArrayList<>())
              .add(new Seen(kind.get(), stage.get(), told.entry()));
        }
      }
    }
  }

  private List<String> known(List<String> sides) {
    return sides.stream().filter(knowledge::knows).toList();
  }

  private static String words(Told told) {
    String content = told.entry().proposition().map(one -> " " + one.text()).orElse("");
    return Told.words(told.entry()) + content;
  }

  private Optional<Stage> stage(Told told) {
    if (told.act().event() == EventType.RETREAT) {
      return told.how() == Told.How.DONE
          ? Optional.of(
              knowledge.words().find("eased", words(told)).isPresent() ? Stage.EASED : Stage.LIFTED)
          : Optional.empty();
    }
    boolean threat =
        told.entry()
            .speechAct()
            .filter(act -> act == SpeechAct.THREAT || act == SpeechAct.WARNING)
            .isPresent();
    return switch (told.how()) {
      case DONE ->
          told.entry().speechAct().filter(SpeechAct.CLAIM::equals).isPresent()
                  || told.entry().speechAct().isEmpty()
              ? Optional.of(Stage.IMPOSED)
              : Optional.empty();
      case PLANNED, TO_COME -> Optional.of(threat ? Stage.THREATENED : Stage.ANNOUNCED);
      case SUPPOSED, FEARED -> threat ? Optional.of(Stage.THREATENED) : Optional.empty();
      case MENTIONED, ALLEGED, DENIED, DEMANDED -> Optional.empty();
    };
  }

  private static Measure measure(Key key, List<Seen> told) {
    Map<Stage, List<Entry>> byStage = new EnumMap<>(Stage.class);
    told.forEach(
        one -> byStage.computeIfAbsent(one.stage(), unused -> new ArrayList<>()).add(one.entry()));
    List<Step> steps =
        byStage.entrySet().stream()
            .map(one -> new Step(one.getKey(), day(one.getValue()), one.getValue()))
            .sorted(Comparator.comparing(step -> step.day().orElse(LocalDate.MAX)))
            .toList();
    Kind kind = told.get(0).kind();
    return new Measure(
        kind.id(),
        kind.name(),
        kind.row(),
        key.sender(),
        Optional.of(key.target()).filter(target -> !target.isEmpty()),
        reached(byStage),
        steps);
  }

  /** Lifting and easing count where they are told after the last imposing. */
  private static Stage reached(Map<Stage, List<Entry>> byStage) {
    Stage highest = Stage.THREATENED;
    for (Stage stage : byStage.keySet()) {
      boolean relief = stage == Stage.EASED || stage == Stage.LIFTED;
      boolean after =
          !byStage.containsKey(Stage.IMPOSED)
              || !last(byStage.getOrDefault(Stage.IMPOSED, List.of()))
                  .isAfter(last(byStage.getOrDefault(stage, List.of())));
      if (!relief || after) {
        highest = stage;
      }
    }
    return highest;
  }

  private static Optional<LocalDate> day(List<Entry> entries) {
    return entries.stream().flatMap(one -> one.published().stream()).min(LocalDate::compareTo);
  }

  private static LocalDate last(List<Entry> entries) {
    return entries.stream()
        .flatMap(one -> one.published().stream())
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }
}
