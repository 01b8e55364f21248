package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import sitroom.ledger.watch.Tripwire.State;

/**
 * How a tripwire went, day by day, as one would have seen it on each day.
 *
 * @param tripwire as it stands in the end
 * @param changes in the order of days; the first is when it was set
 */
public record Replay(Tripwire tripwire, List<Change> changes) {

  /**
   * A day on which its state became another.
   *
   * @param because the last entry known on the day that bears on it; empty for the first
   */
  public record Change(LocalDate day, State state, Optional<Finding> because) {}

  public Replay {
    changes = List.copyOf(changes);
  }

  /**
   * Replays.
   *
   * @param asOf the last day
   * @param follow gives the tripwire as it stands on a day
   */
  public static Replay of(LocalDate asOf, Function<LocalDate, Tripwire> follow) {
    Tripwire last = follow.apply(asOf);
    TreeSet<LocalDate> days = new TreeSet<>();
    last.since().ifPresent(days::add);
    decisive(last).forEach(one -> one.entry().published().ifPresent(days::add));
    last.until().map(day -> day.plusDays(1)).filter(day -> !day.isAfter(asOf)).ifPresent(days::add);
    List<Change> changes = new ArrayList<>();
    for (LocalDate day : days) {
      Tripwire then = day.equals(asOf) ? last : follow.apply(day);
      boolean same = !changes.isEmpty() && changes.get(changes.size() - 1).state() == then.state();
      if (!same) {
        Optional<Finding> because =
            decisive(then).stream()
                .filter(one -> !changes.isEmpty() || then.state() != State.STANDING)
                .filter(one -> one.entry().published().filter(day::equals).isPresent())
                .findFirst();
        changes.add(new Change(day, then.state(), because));
      }
    }
    return new Replay(last, changes);
  }

  private static List<Finding> decisive(Tripwire tripwire) {
    List<Finding> all = new ArrayList<>(tripwire.reports());
    all.addAll(tripwire.turns());
    all.addAll(tripwire.denials());
    tripwire.nearMisses().forEach(miss -> all.addAll(miss.findings()));
    return all;
  }
}
