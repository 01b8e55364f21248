package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.ledger.watch.Commitment.State;
import sitroom.model.Entry;
import sitroom.model.SpeechAct;

/** Follows promises and refusals through the entries. */
public final class Commitments {
  private final WatchKnowledge knowledge;
  private final LocalDate asOf;

  /** Follows as of a day: what was told later is not known yet. */
  public Commitments(WatchKnowledge knowledge, LocalDate asOf) {
    this.knowledge = knowledge;
    this.asOf = asOf;
  }

  private record Step(State state, Finding finding) {}

  /**
   * Follows one.
   *
   * @param candidates entries that may bear on it; others do no harm
   */
  public Commitment follow(Promises.Group group, List<Entry> candidates) {
    List<Entry> statements =
        group.entries().stream()
            .filter(entry -> entry.published().map(day -> !day.isAfter(asOf)).orElse(true))
            .toList();
    List<Entry> said = statements.isEmpty() ? group.entries() : statements;
    List<Step> steps = new ArrayList<>(superseded(said));
    Match.Watched watched = new Match.Watched(group.act(), group.since(), group.stems(), knowledge);
    Map<String, Entry> byId = new LinkedHashMap<>();
    candidates.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    for (Entry entry : byId.values()) {
      if (entry.condition().isEmpty()
          && entry.published().map(day -> !day.isAfter(asOf)).orElse(true)) {
        for (Told told : Told.all(entry, knowledge)) {
          watched.match(told).flatMap(match -> step(group, told, match)).ifPresent(steps::add);
        }
      }
    }
    steps.sort(Comparator.comparing(Step::finding, Tripwires.order()));
    return new Commitment(
        group.id(),
        group.by(),
        group.refusal(),
        group.act(),
        group.since(),
        said,
        state(group, steps),
        steps.stream().map(Step::finding).toList());
  }

  /** What takes back outweighs what was done before; of the rest the last word counts. */
  private static State state(Promises.Group group, List<Step> steps) {
    if (steps.isEmpty()) {
      return State.STANDING;
    }
    return steps.stream()
        .filter(step -> group.refusal() && step.state() == State.REPORTED_BROKEN)
        .findFirst()
        .orElse(steps.get(steps.size() - 1))
        .state();
  }

  private Optional<Step> step(Promises.Group group, Told told, Match match) {
    boolean own = Accounts.sides(told.entry(), knowledge).contains(group.by());
    boolean later = told.day().flatMap(day -> group.since().map(day::isAfter)).orElse(false);
    return switch (match.kind()) {
      case DONE ->
          Optional.of(
              group.refusal()
                  ? step(State.REPORTED_BROKEN, match, "did what it had ruled out")
                  : step(State.REPORTED_KEPT, match, match.finding().reason()));
      case DENIED ->
          group.refusal() || !later
              ? Optional.empty()
              : Optional.of(
                  own && isSpoken(told, SpeechAct.REFUSAL)
                      ? step(State.WITHDRAWN, match, "says that it will not do so after all")
                      : step(State.REPORTED_BROKEN, match, "said not to have been done"));
      case UNDONE ->
          group.refusal()
              ? Optional.empty()
              : Optional.of(step(State.REPORTED_BROKEN, match, match.finding().reason()));
      case NEAR ->
          group.refusal()
                  && own
                  && later
                  && told.how() == Told.How.PLANNED
                  && isSpoken(told, SpeechAct.COMMITMENT)
              ? Optional.of(step(State.WITHDRAWN, match, "says that it will do so after all"))
              : Optional.empty();
      case WEAKER -> Optional.empty();
    };
  }

  private static boolean isSpoken(Told told, SpeechAct act) {
    return told.entry().speechAct().filter(act::equals).isPresent();
  }

  private static Step step(State state, Match match, String reason) {
    return new Step(state, Tripwires.because(match.finding(), reason));
  }

  /** A later statement that hangs it on a condition, or says that it is so no longer. */
  private List<Step> superseded(List<Entry> statements) {
    List<Step> steps = new ArrayList<>();
    Entry first = statements.get(0);
    for (Entry entry : statements.subList(1, statements.size())) {
      if (entry.condition().isPresent() && first.condition().isEmpty()) {
        steps.add(superseded(entry, "now on a condition: " + entry.condition().get().text()));
      } else {
        knowledge
            .words()
            .find("taken-back", Told.words(entry))
            .ifPresent(words -> steps.add(superseded(entry, words)));
      }
    }
    return steps;
  }

  private static Step superseded(Entry entry, String reason) {
    return new Step(
        State.SUPERSEDED,
        new Finding(entry, Accounts.by(entry), entry.published(), reason, entry.confidence()));
  }
}
