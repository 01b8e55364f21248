package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.ledger.watch.Tripwire.Consequence;
import sitroom.ledger.watch.Tripwire.State;
import sitroom.model.Coded;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Polarity;
import sitroom.model.SpeechAct;

/** Follows stated conditions through the entries. */
public final class Tripwires {
  /** From here on one account alone is believed; it needs a clause that tells it, and a date. */
  private static final double STRONG = 0.75;

  /** Two documents that tell it are believed where so many days at most lie between them. */
  private static final int DAYS_BETWEEN = 7;

  private final WatchKnowledge knowledge;
  private final LocalDate asOf;

  /** Follows as of a day: what was told later is not known yet. */
  public Tripwires(WatchKnowledge knowledge, LocalDate asOf) {
    this.knowledge = knowledge;
    this.asOf = asOf;
  }

  /**
   * Follows what one side said.
   *
   * @param candidates entries that may bear on it; others do no harm
   */
  public Tripwire follow(Statements.Group group, List<Entry> candidates) {
    List<Entry> statements = group.entries().stream().filter(this::isKnown).toList();
    List<Consequence> consequences = consequences(statements);
    Followed followed = new Followed(group.trigger(), group.since(), group.stems(), candidates);
    List<Finding> withdrawals = withdrawals(group, statements, consequences, candidates);
    State state = followed.state(withdrawals, Optional.empty());
    List<Finding> turns = new ArrayList<>(followed.turns);
    turns.addAll(withdrawals);
    return new Tripwire(
        group.id(),
        Optional.of(group.by()),
        kind(statements),
        group.trigger(),
        consequences,
        group.since(),
        Optional.empty(),
        statements,
        Optional.empty(),
        state,
        followed.reports,
        followed.denials,
        turns,
        followed.nearMisses());
  }

  /** Follows a tripwire that a person set, over all that the ledger has. */
  public Tripwire follow(OwnTripwire own, List<Entry> candidates) {
    Followed followed = new Followed(own.trigger(), Optional.empty(), Set.of(), candidates);
    return new Tripwire(
        own.id(),
        Optional.empty(),
        "own",
        own.trigger(),
        own.consequence().map(act -> new Consequence(Optional.of(act), own.note())).stream()
            .toList(),
        Optional.empty(),
        own.until(),
        List.of(),
        Optional.of(own),
        followed.state(List.of(), own.until()),
        followed.reports,
        followed.denials,
        followed.turns,
        followed.nearMisses());
  }

  private boolean isKnown(Entry entry) {
    return entry.published().map(day -> !day.isAfter(asOf)).orElse(true);
  }

  private static String kind(List<Entry> statements) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    statements.stream()
        .flatMap(entry -> entry.speechAct().stream())
        .map(Coded::code)
        .forEach(act -> counts.merge(act, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("threat");
  }

  private static List<Consequence> consequences(List<Entry> statements) {
    Map<String, Consequence> all = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Entry entry : statements) {
      String words = entry.proposition().map(one -> one.text()).orElse(Told.words(entry));
      Optional<Act> act = entry.proposition().flatMap(Act::of);
      String key = act.map(Act::written).orElse("");
      all.putIfAbsent(key, new Consequence(act, words));
      counts.merge(key, 1, Integer::sum);
    }
    return all.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -counts.getOrDefault(entry.getKey(), 0)))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The side itself says that it will not do what it had said would follow. */
  private List<Finding> withdrawals(
      Statements.Group group,
      List<Entry> statements,
      List<Consequence> consequences,
      List<Entry> candidates) {
    Optional<LocalDate> last =
        statements.stream().flatMap(entry -> entry.published().stream()).max(LocalDate::compareTo);
    List<Finding> found = new ArrayList<>();
    for (Consequence consequence : consequences) {
      if (consequence.act().isEmpty()
          || consequence.act().get().polarity() == Polarity.NEGATIVE
          || consequence.act().get().event() == EventType.CONSULT
          || consequence.act().get().targets().isEmpty()) {
        continue;
      }
      Match.Watched watched =
          new Match.Watched(consequence.act().get(), last, Set.of(), knowledge);
      Set<String> stems = Stems.of(consequence.words(), List.of());
      candidates.stream()
          .filter(this::isKnown)
          .filter(entry -> entry.condition().isEmpty())
          .filter(entry -> Accounts.sides(entry, knowledge).contains(group.by()))
          .flatMap(entry -> Told.all(entry, knowledge).stream())
          .filter(told -> told.how() == Told.How.DENIED)
          .filter(told -> told.entry().speechAct().filter(SpeechAct.REFUSAL::equals).isPresent())
          .filter(told -> Stems.meet(stems, Stems.of(Told.words(told.entry()), List.of())))
          .filter(told -> told.day().flatMap(day -> last.map(day::isAfter)).orElse(false))
          .flatMap(told -> watched.match(told).stream())
          .filter(match -> match.kind() == Match.Kind.DENIED)
          .map(match -> because(match.finding(), "says that it will not do so"))
          .forEach(found::add);
    }
    return found;
  }

  private static List<Entry> once(List<Entry> entries) {
    Map<String, Entry> byId = new LinkedHashMap<>();
    entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    return List.copyOf(byId.values());
  }

  static Finding because(Finding finding, String reason) {
    return new Finding(finding.entry(), finding.by(), finding.day(), reason, finding.sure());
  }

  static Comparator<Finding> order() {
    return Comparator.comparing((Finding finding) -> finding.day().orElse(LocalDate.MAX))
        .thenComparing(Finding::entry, Statements.order());
  }

  /** What bears on one trigger, sorted out. */
  private final class Followed {
    private final Act trigger;
    private final List<Finding> reports = new ArrayList<>();
    private final List<Finding> denials = new ArrayList<>();
    private final List<Finding> turns = new ArrayList<>();
    private final List<Finding> weaker = new ArrayList<>();
    private final Map<String, List<Finding>> near = new LinkedHashMap<>();

    Followed(
        Act trigger, Optional<LocalDate> since, Set<String> stems, List<Entry> candidates) {
      this.trigger = trigger;
      Act done = new Act(trigger.event(), trigger.sources(), trigger.targets(), Polarity.POSITIVE);
      Match.Watched watched = new Match.Watched(done, since, stems, knowledge);
      once(candidates).stream()
          .filter(Tripwires.this::isKnown)
          .filter(entry -> entry.condition().isEmpty())
          .flatMap(entry -> Told.all(entry, knowledge).stream())
          .flatMap(told -> watched.match(told).stream())
          .sorted(Comparator.comparing(Match::finding, order()))
          .forEach(this::sort);
    }

    private void sort(Match match) {
      boolean not = trigger.polarity() == Polarity.NEGATIVE;
      Finding finding = match.finding();
      switch (match.kind()) {
        case DONE -> (not ? turns : reports).add(finding);
        case DENIED -> (not ? reports : denials).add(finding);
        case UNDONE -> turns.add(finding);
        case WEAKER -> {
          weaker.add(finding);
          near(finding);
        }
        case NEAR -> near(finding);
      }
    }

    private void near(Finding finding) {
      near.computeIfAbsent(finding.reason(), unused -> new ArrayList<>()).add(finding);
    }

    List<NearMiss> nearMisses() {
      return near.entrySet().stream()
          .map(entry -> new NearMiss(entry.getKey(), entry.getValue()))
          .sorted(Comparator.comparing(miss -> -miss.findings().size()))
          .toList();
    }

    State state(List<Finding> withdrawals, Optional<LocalDate> until) {
      boolean strong = reports.stream().anyMatch(one -> one.sure() >= STRONG);
      if (strong || isToldTwice()) {
        return State.REPORTED_MET;
      }
      if (!withdrawals.isEmpty()) {
        return State.WITHDRAWN;
      }
      if (until.filter(asOf::isAfter).isPresent()) {
        return State.EXPIRED;
      }
      if (!reports.isEmpty() && !denials.isEmpty()) {
        return State.DENIED;
      }
      return isAverted() ? State.AVERTED : State.STANDING;
    }

    private boolean isToldTwice() {
      for (int i = 1; i < reports.size(); i++) {
        Finding one = reports.get(i - 1);
        Finding next = reports.get(i);
        boolean near =
            one.entry().published().isPresent()
                && next.entry()
                    .published()
                    .map(
                        day ->
                            !day.isAfter(
                                one.entry().published().get().plusDays(DAYS_BETWEEN)))
                    .orElse(false);
        if (near && !one.entry().document().equals(next.entry().document())) {
          return true;
        }
      }
      return false;
    }

    /** Whether the last word is that what led up to it was taken back. */
    private boolean isAverted() {
      Optional<LocalDate> turned = last(turns);
      Optional<LocalDate> led = last(weaker);
      return turned.isPresent() && led.map(day -> !day.isAfter(turned.get())).orElse(true);
    }

    private static Optional<LocalDate> last(List<Finding> findings) {
      return findings.stream().flatMap(one -> one.day().stream()).max(LocalDate::compareTo);
    }
  }
}
