package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.store.ActTable.Wanted;
import sitroom.ledger.watch.Act;
import sitroom.ledger.watch.Followed;
import sitroom.ledger.watch.Marking;
import sitroom.ledger.watch.WatchKnowledge;
import sitroom.model.Entry;
import sitroom.model.EventType;

/** Looks up the entries that may bear on what is followed. */
final class BearingEntries {
  private static final List<String> TOLD = List.of(ActRows.OWN, ActRows.PROPOSITION);
  private static final LocalDate END = LocalDate.of(9999, 12, 31);

  private final ActTable acts;
  private final WatchKnowledge knowledge;

  BearingEntries(Handle handle, WatchKnowledge knowledge) {
    this.acts = new ActTable(handle);
    this.knowledge = knowledge;
  }

  /** By their keys. */
  Map<Long, Entry> on(Followed followed) {
    Map<Long, Entry> found = new TreeMap<>();
    add(found, followed.act(), followed);
    Set<Act> consequences = new LinkedHashSet<>();
    followed.consequences().forEach(one -> one.act().ifPresent(consequences::add));
    consequences.forEach(act -> add(found, act, followed));
    return found;
  }

  private void add(Map<Long, Entry> found, Act act, Followed followed) {
    Optional<LocalDate> since = followed.since();
    Set<String> sources = knowledge.withMembersSince(act.sources(), since);
    Set<String> targets = knowledge.withMembersSince(act.targets(), since);
    found.putAll(acts.keyed(wanted(knowledge.bearing(act.event()), sources, targets, since)));
    Set<EventType> meeting = knowledge.meeting(act.event());
    if (Marking.isHostile(act.event()) && !sources.isEmpty() && !targets.isEmpty()) {
      found.putAll(acts.keyed(wanted(meeting, Set.of(), targets, since)));
      found.putAll(acts.keyed(wanted(meeting, sources, Set.of(), since)));
    }
  }

  private static Wanted wanted(
      Set<EventType> events, Set<String> sources, Set<String> targets, Optional<LocalDate> since) {
    return new Wanted(events, TOLD, sources, targets, since, END, false, Integer.MAX_VALUE);
  }
}
