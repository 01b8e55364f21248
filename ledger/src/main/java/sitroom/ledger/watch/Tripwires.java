package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.ledger.watch.Mark.Role;
import sitroom.ledger.watch.Tripwire.State;
import sitroom.model.Coded;
import sitroom.model.Entry;

/** Says how stated conditions stand. */
public final class Tripwires {
  /** From here on one account alone is believed; it needs a clause that tells it, and a date. */
  private static final double STRONG = 0.75;

  /** Two documents that tell it are believed where so many days at most lie between them. */
  private static final int DAYS_BETWEEN = 7;

  private final WatchKnowledge knowledge;
  private final LocalDate asOf;

  /** As of a day: what was told later is not known yet. */
  public Tripwires(WatchKnowledge knowledge, LocalDate asOf) {
    this.knowledge = knowledge;
    this.asOf = asOf;
  }

  /**
   * Follows what one side said.
   *
   * @param entries its statements, and those that may bear on it; others do no harm
   */
  public Tripwire follow(Statements.Group group, List<Entry> entries) {
    return follow(group.followed(), Optional.empty(), group.said(), entries);
  }

  /** Follows a tripwire that a person set, over all that the ledger has. */
  public Tripwire follow(OwnTripwire own, List<Entry> entries) {
    return follow(Followed.of(own), Optional.of(own), List.of(), entries);
  }

  private Tripwire follow(
      Followed followed, Optional<OwnTripwire> own, List<Stated> said, List<Entry> entries) {
    Marking marking = new Marking(knowledge);
    Map<String, Entry> byId = new LinkedHashMap<>();
    entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
    List<Mark> marks =
        byId.values().stream().flatMap(entry -> marking.marks(followed, entry).stream()).toList();
    return stand(followed, own, said, marks, byId);
  }

  /**
   * How one stands.
   *
   * @param own what a person set, where one did
   * @param said all its statements
   * @param marks all that entries say of it
   * @param entries those to be shown, by their ids; the rest counts without being shown
   */
  public Tripwire stand(
      Followed followed,
      Optional<OwnTripwire> own,
      List<Stated> said,
      List<Mark> marks,
      Map<String, Entry> entries) {
    List<Stated> known = said.stream().filter(this::isKnown).sorted(Stated.order()).toList();
    List<Mark> told = known(marks);
    List<Mark> turns = new ArrayList<>(of(Set.of(Role.TURNED), told));
    turns.addAll(withdrawals(known, told));
    List<Entry> statements =
        known.stream()
            .map(Stated::entry)
            .distinct()
            .filter(entries::containsKey)
            .map(entries::get)
            .toList();
    return new Tripwire(
        followed.id(),
        Optional.of(followed.by()).filter(by -> !by.isEmpty()),
        own.isPresent() ? "own" : kind(statements),
        followed.act(),
        own.isPresent() ? followed.consequences() : Marking.consequences(known),
        followed.since(),
        own.flatMap(OwnTripwire::until),
        statements,
        (int) known.stream().map(Stated::entry).distinct().count(),
        own,
        state(known, told, own.flatMap(OwnTripwire::until)),
        findings(of(Set.of(Role.DONE), told), entries),
        findings(of(Set.of(Role.DENIED), told), entries),
        findings(turns, entries),
        nearMisses(of(Set.of(Role.WEAKER, Role.NEAR), told), entries));
  }

  private boolean isKnown(Stated one) {
    return one.day().map(day -> !day.isAfter(asOf)).orElse(true);
  }

  private List<Mark> known(List<Mark> marks) {
    return marks.stream().filter(mark -> mark.isKnown(asOf)).sorted(Mark.order()).toList();
  }

  private static List<Mark> of(Set<Role> roles, List<Mark> marks) {
    return marks.stream().filter(mark -> roles.contains(mark.role())).toList();
  }

  static List<Finding> findings(List<Mark> marks, Map<String, Entry> entries) {
    List<Finding> findings = new ArrayList<>();
    for (Mark mark : marks) {
      Entry entry = entries.get(mark.entry());
      if (entry != null) {
        findings.add(mark.finding(entry));
      }
    }
    return findings;
  }

  private static List<NearMiss> nearMisses(List<Mark> near, Map<String, Entry> entries) {
    Map<String, List<Mark>> reasons = new LinkedHashMap<>();
    near.forEach(
        mark -> reasons.computeIfAbsent(mark.reason(), unused -> new ArrayList<>()).add(mark));
    List<NearMiss> all = new ArrayList<>();
    reasons.forEach(
        (reason, marks) -> {
          List<Finding> shown = findings(marks, entries);
          if (!shown.isEmpty()) {
            all.add(new NearMiss(reason, shown, marks.size()));
          }
        });
    all.sort(Comparator.comparing(miss -> -miss.count()));
    return all;
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

  /** A refusal takes a threat back that was not said again since. */
  private static List<Mark> withdrawals(List<Stated> known, List<Mark> told) {
    Optional<LocalDate> last =
        known.stream().flatMap(one -> one.day().stream()).max(LocalDate::compareTo);
    return of(Set.of(Role.REFUSED), told).stream()
        .filter(mark -> mark.day().flatMap(day -> last.map(day::isAfter)).orElse(false))
        .toList();
  }

  /**
   * How it stands, by its statements and all marks.
   *
   * @param until its last day, where it has one
   */
  public State state(List<Stated> said, List<Mark> marks, Optional<LocalDate> until) {
    List<Stated> known = said.stream().filter(this::isKnown).toList();
    List<Mark> told = known(marks);
    List<Mark> reports = of(Set.of(Role.DONE), told);
    if (reports.stream().anyMatch(one -> one.sure() >= STRONG) || isToldTwice(reports)) {
      return State.REPORTED_MET;
    }
    if (!withdrawals(known, told).isEmpty()) {
      return State.WITHDRAWN;
    }
    if (until.filter(asOf::isAfter).isPresent()) {
      return State.EXPIRED;
    }
    if (!reports.isEmpty() && told.stream().anyMatch(one -> one.role() == Role.DENIED)) {
      return State.DENIED;
    }
    return isAverted(told) ? State.AVERTED : State.STANDING;
  }

  private static boolean isToldTwice(List<Mark> reports) {
    for (int i = 1; i < reports.size(); i++) {
      Mark one = reports.get(i - 1);
      Mark next = reports.get(i);
      boolean near =
          one.told().isPresent()
              && next.told()
                  .map(day -> !day.isAfter(one.told().get().plusDays(DAYS_BETWEEN)))
                  .orElse(false);
      if (near && !one.document().equals(next.document())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last word is that what led up to it was taken back. */
  private static boolean isAverted(List<Mark> told) {
    Optional<LocalDate> turned = last(of(Set.of(Role.TURNED), told));
    Optional<LocalDate> led = last(of(Set.of(Role.WEAKER), told));
    return turned.isPresent() && led.map(day -> !day.isAfter(turned.get())).orElse(true);
  }

  private static Optional<LocalDate> last(List<Mark> marks) {
    return marks.stream().flatMap(one -> one.day().stream()).max(LocalDate::compareTo);
  }
}
