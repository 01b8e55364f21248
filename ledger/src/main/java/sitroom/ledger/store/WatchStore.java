package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.store.ActTable.Wanted;
import sitroom.ledger.watch.Act;
import sitroom.ledger.watch.Commitment;
import sitroom.ledger.watch.Commitments;
import sitroom.ledger.watch.Measure;
import sitroom.ledger.watch.Measures;
import sitroom.ledger.watch.Obligations;
import sitroom.ledger.watch.OwnTripwire;
import sitroom.ledger.watch.Promises;
import sitroom.ledger.watch.Replay;
import sitroom.ledger.watch.Statements;
import sitroom.ledger.watch.Supposing;
import sitroom.ledger.watch.Treaties;
import sitroom.ledger.watch.Tripwire;
import sitroom.ledger.watch.Tripwires;
import sitroom.ledger.watch.WatchKnowledge;
import sitroom.ledger.watch.WhatIf;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.SpeechAct;

/**
 * Follows what is watched through a ledger. What is followed is made anew each time from the
 * entries that bear on it; only those are looked up.
 */
public final class WatchStore {
  private static final List<String> TOLD = List.of(ActRows.OWN, ActRows.PROPOSITION);
  private static final Set<SpeechAct> PROMISES = Set.of(SpeechAct.COMMITMENT, SpeechAct.REFUSAL);
  private static final Set<SpeechAct> DEMANDS = Set.of(SpeechAct.DEMAND);

  /** At most so many statements are followed, the newest; more than a person reads. */
  private static final int MOST_STATEMENTS = 5000;

  /** At most so many entries are matched against one tripwire or promise. */
  private static final int MOST_CANDIDATES = 3000;

  /** Acts of others, or upon others, that only serve as near misses. */
  private static final int MOST_BESIDE = 100;

  private static final int DAYS_OF_DEMANDS = 180;

  private final Store store;
  private final WatchKnowledge knowledge;

  public WatchStore(Store store, WatchKnowledge knowledge) {
    this.store = store;
    this.knowledge = knowledge;
  }

  /**
   * All tripwires as they stand on a day, those of a person first.
   *
   * @param actors sides whose conditions are wanted; empty: everybody's
   */
  public List<Tripwire> tripwires(Collection<String> actors, LocalDate asOf) {
    return store.read(
        handle -> {
          List<Tripwire> all = new ArrayList<>();
          ActTable table = new ActTable(handle);
          Tripwires tripwires = new Tripwires(knowledge, asOf);
          for (OwnTripwire own : owned(handle, actors)) {
            all.add(
                tripwires.follow(own, candidates(table, own.trigger(), Optional.empty(), asOf)));
          }
          for (Statements.Group group : groups(table, actors, asOf)) {
            all.add(tripwires.follow(group, candidates(table, group, asOf)));
          }
          return List.copyOf(all);
        });
  }

  /** How all tripwires went, from their first day to this one. */
  public List<Replay> replays(Collection<String> actors, LocalDate asOf) {
    return store.read(
        handle -> {
          List<Replay> all = new ArrayList<>();
          ActTable table = new ActTable(handle);
          for (OwnTripwire own : owned(handle, actors)) {
            List<Entry> found = candidates(table, own.trigger(), Optional.empty(), asOf);
            all.add(Replay.of(asOf, day -> new Tripwires(knowledge, day).follow(own, found)));
          }
          for (Statements.Group group : groups(table, actors, asOf)) {
            List<Entry> found = candidates(table, group, asOf);
            all.add(Replay.of(asOf, day -> new Tripwires(knowledge, day).follow(group, found)));
          }
          return List.copyOf(all);
        });
  }

  private List<OwnTripwire> owned(Handle handle, Collection<String> actors) {
    return new WatchListTables(handle, knowledge)
        .tripwires().stream()
            .filter(
                own ->
                    actors.isEmpty()
                        || own.consequence().stream()
                            .anyMatch(act -> act.sources().stream().anyMatch(actors::contains)))
            .toList();
  }

  private List<Statements.Group> groups(ActTable table, Collection<String> actors, LocalDate asOf) {
    List<Entry> said =
        table.spoken(
            Statements.CONDITIONAL,
            ActRows.CONDITION,
            actors,
            Optional.empty(),
            asOf,
            MOST_STATEMENTS);
    return Statements.group(said, knowledge).stream()
        .filter(group -> actors.isEmpty() || actors.contains(group.by()))
        .toList();
  }

  private List<Entry> candidates(ActTable table, Statements.Group group, LocalDate asOf) {
    List<Entry> all =
        new ArrayList<>(candidates(table, group.trigger(), first(group.entries()), asOf));
    Set<EventType> consequences = new LinkedHashSet<>();
    group.entries().stream()
        .flatMap(entry -> entry.proposition().flatMap(Act::of).stream())
        .map(Act::event)
        .forEach(consequences::add);
    if (!consequences.isEmpty()) {
      all.addAll(
          table.of(
              new Wanted(
                  consequences,
                  List.of(ActRows.PROPOSITION),
                  List.of(group.by()),
                  List.of(),
                  first(group.entries()),
                  asOf,
                  true,
                  MOST_CANDIDATES)));
    }
    return all;
  }

  private static Optional<LocalDate> first(List<Entry> entries) {
    return entries.stream().flatMap(entry -> entry.published().stream()).min(LocalDate::compareTo);
  }

  /** Entries that may say that an act was done, denied, undone or nearly done. */
  private List<Entry> candidates(
      ActTable table, Act act, Optional<LocalDate> since, LocalDate asOf) {
    Set<EventType> bearing = knowledge.bearing(act.event());
    List<EventType> same = List.of(act.event());
    Set<String> sources = knowledge.withMembers(act.sources(), asOf);
    Set<String> targets = knowledge.withMembers(act.targets(), asOf);
    Set<String> toThem = new LinkedHashSet<>(targets);
    if (!targets.isEmpty()) {
      toThem.add("");
    }
    List<String> own = List.of(ActRows.OWN);
    List<Entry> all =
        new ArrayList<>(
            table.of(
                new Wanted(bearing, TOLD, sources, toThem, since, asOf, false, MOST_CANDIDATES)));
    if (!sources.isEmpty() && !targets.isEmpty()) {
      all.addAll(
          table.of(new Wanted(same, own, List.of(), targets, since, asOf, true, MOST_BESIDE)));
      all.addAll(
          table.of(new Wanted(same, own, sources, List.of(), since, asOf, true, MOST_BESIDE)));
    }
    return all;
  }

  /**
   * All promises and refusals as they stand on a day, in the order in which they were given.
   *
   * @param actors sides whose promises are wanted; empty: everybody's
   */
  public List<Commitment> commitments(
      Collection<String> actors, Optional<LocalDate> from, LocalDate asOf) {
    return store.read(handle -> commitments(new ActTable(handle), actors, from, asOf));
  }

  private List<Commitment> commitments(
      ActTable table, Collection<String> actors, Optional<LocalDate> from, LocalDate asOf) {
    List<Entry> said =
        table.spoken(PROMISES, ActRows.PROPOSITION, List.of(), from, asOf, MOST_STATEMENTS);
    Commitments commitments = new Commitments(knowledge, asOf);
    List<Commitment> all = new ArrayList<>();
    for (Promises.Group group : Promises.group(said, knowledge)) {
      if (actors.isEmpty() || actors.contains(group.by())) {
        List<Entry> found = candidates(table, group.act(), first(group.entries()), asOf);
        all.add(commitments.follow(group, found));
      }
    }
    return List.copyOf(all);
  }

  /**
   * Sanctions and countermeasures.
   *
   * @param senders sides; empty: anybody's
   * @param targets sides; empty: upon anybody
   */
  public List<Measure> measures(
      Collection<String> senders,
      Collection<String> targets,
      Optional<LocalDate> from,
      LocalDate to) {
    Measures measures = new Measures(knowledge);
    List<Entry> told =
        store.read(
            handle ->
                new ActTable(handle)
                    .of(
                        new Wanted(
                            measures.events(),
                            TOLD,
                            List.of(),
                            targets,
                            from,
                            to,
                            true,
                            MOST_STATEMENTS)));
    return measures.of(told).stream()
        .filter(one -> senders.isEmpty() || senders.contains(one.sender()))
        .filter(one -> targets.isEmpty() || one.target().filter(targets::contains).isPresent())
        .toList();
  }

  /** What treaties ask of a side and for it, as of a day. */
  public Obligations obligations(String side, LocalDate day) {
    return new Treaties(knowledge, day).of(side);
  }

  /** What an act would set off, as of a day. */
  public WhatIf whatIf(Act supposed, LocalDate asOf) {
    Supposing supposing = new Supposing(supposed, asOf, knowledge);
    List<Tripwire> setOff = supposing.setOff(tripwires(List.of(), asOf));
    Set<String> concerned = supposing.concerned(setOff);
    return store.read(
        handle -> {
          ActTable table = new ActTable(handle);
          List<Entry> demands =
              table.spoken(
                  DEMANDS,
                  ActRows.OWN,
                  concerned,
                  Optional.of(asOf.minusDays(DAYS_OF_DEMANDS)),
                  asOf,
                  MOST_STATEMENTS);
          List<Commitment> promised =
              commitments(table, concerned, Optional.of(asOf.minusYears(2)), asOf);
          return supposing.answer(setOff, promised, demands);
        });
  }
}
