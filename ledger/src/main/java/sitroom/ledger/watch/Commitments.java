package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.ledger.watch.Commitment.State;
import sitroom.ledger.watch.Followed.Kind;
import sitroom.model.Entry;

/** Says how promises and refusals stand. */
public final class Commitments {
  private final WatchKnowledge knowledge;
  private final LocalDate asOf;

  /** As of a day: what was told later is not known yet. */
  public Commitments(WatchKnowledge knowledge, LocalDate asOf) {
    this.knowledge = knowledge;
    this.asOf = asOf;
  }

  private record Step(State state, Mark mark) {}

  /**
   * Follows one.
   *
   * @param entries its statements, and those that may bear on it; others do no harm
   */
  public Commitment follow(Promises.Group group, List<Entry> entries) {
    Marking marking = new Marking(knowledge);
    Map<String, Entry> byId = new LinkedHashMap<>();
    entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    Followed followed = group.followed();
    List<Mark> marks =
        byId.values().stream().flatMap(entry -> marking.marks(followed, entry).stream()).toList();
    return stand(followed, group.said(), marks, byId);
  }

  /**
   * How one stands.
   *
   * @param said all its statements
   * @param marks all that entries say of it
   * @param entries those to be shown, by their ids; the first statement must be among them
   */
  public Commitment stand(
      Followed followed, List<Stated> said, List<Mark> marks, Map<String, Entry> entries) {
    List<Stated> known = known(said);
    List<Step> steps = steps(known, marks);
    return new Commitment(
        followed.id(),
        followed.by(),
        followed.kind() == Kind.REFUSAL,
        followed.act(),
        followed.since(),
        known.stream()
            .map(Stated::entry)
            .distinct()
            .filter(entries::containsKey)
            .map(entries::get)
            .toList(),
        (int) known.stream().map(Stated::entry).distinct().count(),
        state(followed, steps),
        Tripwires.findings(steps.stream().map(Step::mark).toList(), entries));
  }

  /** How it stands, by its statements and all marks. */
  public State state(Followed followed, List<Stated> said, List<Mark> marks) {
    return state(followed, steps(known(said), marks));
  }

  private List<Stated> known(List<Stated> said) {
    List<Stated> sorted = said.stream().sorted(Stated.order()).toList();
    List<Stated> known =
        sorted.stream()
            .filter(one -> one.day().map(day -> !day.isAfter(asOf)).orElse(true))
            .toList();
    return known.isEmpty() ? sorted : known;
  }

  private List<Step> steps(List<Stated> known, List<Mark> marks) {
    List<Step> steps = new ArrayList<>(superseded(known));
    for (Mark mark : marks) {
      Optional<State> state =
          switch (mark.role()) {
            case DONE -> Optional.of(State.REPORTED_KEPT);
            case BROKEN -> Optional.of(State.REPORTED_BROKEN);
            case WITHDRAWN -> Optional.of(State.WITHDRAWN);
            default -> Optional.empty();
          };
      state.filter(one -> mark.isKnown(asOf)).ifPresent(one -> steps.add(new Step(one, mark)));
    }
    steps.sort(Comparator.comparing(Step::mark, Mark.order()));
    return steps;
  }

  /** What takes back outweighs what was done before; of the rest the last word counts. */
  private static State state(Followed followed, List<Step> steps) {
    if (steps.isEmpty()) {
      return State.STANDING;
    }
    return steps.stream()
        .filter(step -> followed.kind() == Kind.REFUSAL && step.state() == State.REPORTED_BROKEN)
        .findFirst()
        .orElse(steps.get(steps.size() - 1))
        .state();
  }

  /** A later statement that hangs it on a condition, or says that it is so no longer. */
  private static List<Step> superseded(List<Stated> said) {
    List<Step> steps = new ArrayList<>();
    Stated first = said.get(0);
    for (Stated one : said.subList(1, said.size())) {
      if (!one.words().isEmpty() && first.words().isEmpty()) {
        steps.add(superseded(one, "now on a condition: " + one.words()));
      } else if (!one.takenBack().isEmpty()) {
        steps.add(superseded(one, one.takenBack()));
      }
    }
    return steps;
  }

  private static Step superseded(Stated one, String reason) {
    return new Step(
        State.SUPERSEDED,
        new Mark(
            Mark.Role.WITHDRAWN,
            one.entry(),
            one.document(),
            one.day(),
            one.day(),
            one.by(),
            reason,
            1));
  }
}
