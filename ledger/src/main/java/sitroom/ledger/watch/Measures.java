package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private record Key(String sender, String target, String kind) {}

  /** All measures that the entries tell of, by sender, target and kind. */
  public List<Measure> of(List<Entry> entries) {
    Map<String, Entry> byId = new LinkedHashMap<>();
    entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    return of(byId.values().stream().flatMap(entry -> told(entry).stream()).toList(), byId);
  }

  /**
   * The measures that are told of, by sender, target and kind.
   *
   * @param entries those to be shown, by their ids; of each stage one at least
   */
  public List<Measure> of(List<ToldMeasure> told, Map<String, Entry> entries) {
    Map<Key, List<ToldMeasure>> all = new LinkedHashMap<>();
    told.stream()
        .sorted(ToldMeasure.order())
        .forEach(
            one ->
                all.computeIfAbsent(
                        new Key(one.sender(), one.target(), one.kind()),
                        unused -> new ArrayList<>())
                    .add(one));
    return all.entrySet().stream()
        .flatMap(one -> measure(one.getKey(), one.getValue(), entries).stream())
        .sorted(
            Comparator.comparing(Measure::sender)
                .thenComparing(measure -> measure.target().orElse(""))
                .thenComparing(Measure::kind))
        .toList();
  }

  /** What an entry tells of measures. */
  public List<ToldMeasure> told(Entry entry) {
    return Told.all(entry, knowledge).stream()
        .flatMap(told -> told(told).stream())
        .distinct()
        .toList();
  }

  private List<ToldMeasure> told(Told told) {
    Optional<Stage> stage = stage(told);
    Optional<Kind> kind =
        stage.isEmpty() ? Optional.empty() : kinds.of(told.act().event(), words(told));
    if (kind.isEmpty()) {
      return List.of();
    }
    List<String> senders = known(told.act().sources());
    List<String> said =
        senders.isEmpty() && told.how() == Told.How.PLANNED
            ? known(Accounts.sides(told.entry(), knowledge))
            : senders;
    List<String> targets = known(told.act().targets());
    List<ToldMeasure> all = new ArrayList<>();
    for (String sender : said) {
      for (String target : targets.isEmpty() ? List.of("") : targets) {
        if (!sender.equals(target)) {
          Entry entry = told.entry();
          all.add(
              new ToldMeasure(
                  entry.id(), entry.published(), sender, target, kind.get().id(), stage.get()));
        }
      }
    }
    return all;
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

  private Optional<Measure> measure(Key key, List<ToldMeasure> told, Map<String, Entry> entries) {
    Map<Stage, List<ToldMeasure>> byStage = new EnumMap<>(Stage.class);
    told.forEach(one -> byStage.computeIfAbsent(one.stage(), unused -> new ArrayList<>()).add(one));
    List<Step> steps =
        byStage.entrySet().stream()
            .map(one -> new Step(one.getKey(), day(one.getValue()), shown(one, entries)))
            .sorted(Comparator.comparing(step -> step.day().orElse(LocalDate.MAX)))
            .toList();
    return kinds
        .byId(key.kind())
        .map(
            kind ->
                new Measure(
                    kind.id(),
                    kind.name(),
                    kind.row(),
                    key.sender(),
                    Optional.of(key.target()).filter(target -> !target.isEmpty()),
                    reached(byStage),
                    steps));
  }

  private static List<Entry> shown(
      Map.Entry<Stage, List<ToldMeasure>> step, Map<String, Entry> entries) {
    return step.getValue().stream()
        .map(ToldMeasure::entry)
        .distinct()
        .filter(entries::containsKey)
        .map(entries::get)
        .toList();
  }

  /** Lifting and easing count where they are told after the last imposing. */
  private static Stage reached(Map<Stage, List<ToldMeasure>> byStage) {
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

  private static Optional<LocalDate> day(List<ToldMeasure> told) {
    return told.stream().flatMap(one -> one.day().stream()).min(LocalDate::compareTo);
  }

  private static LocalDate last(List<ToldMeasure> told) {
    return told.stream()
        .flatMap(one -> one.day().stream())
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }
}
