package sitroom.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import sitroom.ledger.store.FollowedTables.FollowedRow;
import sitroom.ledger.watch.Act;
import sitroom.ledger.watch.Commitment;
import sitroom.ledger.watch.Followed.Kind;
import sitroom.ledger.watch.Measure;
import sitroom.ledger.watch.Measures;
import sitroom.ledger.watch.Obligations;
import sitroom.ledger.watch.Replay;
import sitroom.ledger.watch.Supposing;
import sitroom.ledger.watch.Treaties;
import sitroom.ledger.watch.Tripwire;
import sitroom.ledger.watch.WatchKnowledge;
import sitroom.ledger.watch.WhatIf;
import sitroom.model.Coded;
import sitroom.model.Entry;
import sitroom.model.SpeechAct;

/**
 * What is followed through a ledger: what was stated is kept with the entries that bear on it, and
 * brought up to date with those that have come before anything is told of it.
 */
public final class WatchStore {
  private static final Set<Kind> TRIPWIRES = EnumSet.of(Kind.TRIPWIRE, Kind.OWN);
  private static final Set<Kind> PROMISES = EnumSet.of(Kind.PROMISE, Kind.REFUSAL);

  private static final int TOGETHER = 20;
  private static final int MOST_DEMANDS = 400;
  private static final int MOST_PROMISES = 300;
  private static final int CITED = 5;
  private static final int DAYS_OF_DEMANDS = 180;

  private final Store store;
  private final WatchKnowledge knowledge;
  private final boolean catchingUp;

  public WatchStore(Store store, WatchKnowledge knowledge) {
    this(store, knowledge, true);
  }

  private WatchStore(Store store, WatchKnowledge knowledge, boolean catchingUp) {
    this.store = store;
    this.knowledge = knowledge;
    this.catchingUp = catchingUp;
  }

  /**
   * The same, answering at once from what was last followed: for a page, which cannot wait until
   * everything that came is followed.
   */
  public WatchStore asFollowed() {
    return new WatchStore(store, knowledge, false);
  }

  private void catchUp() {
    if (catchingUp) {
      follow();
    }
  }

  /**
   * How much of it is wanted.
   *
   * @param findings so many entries of each kind of finding, the newest
   */
  public record Part(int limit, int offset, int findings) {
    /** All there is. */
    public static final Part ALL = new Part(Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
  }

  /** How many are followed. */
  public record Count(long tripwires, long commitments) {}

  /** How many tripwires, commitments and refusals there are. */
  public Count count() {
    return store.read(
        handle ->
            handle
                .createQuery(
                    "select coalesce(sum(case when kind in ('tripwire', 'own') then 1 else 0 end),"
                        + " 0), count(*) from followed")
                .map((row, context) -> new Count(row.getLong(1), row.getLong(2) - row.getLong(1)))
                .one());
  }

  /** Whether nothing waits to be followed. */
  public boolean isUpToDate() {
    return store.read(handle -> new FollowingQueue(handle).isEmpty());
  }

  /** As {@link #follow(LongConsumer)}, without telling how far it is. */
  public long follow() {
    return follow(count -> {});
  }

  /**
   * Sets what was stated and the entries that have come, changed or gone since the last time
   * against each other: a little in each transaction, so that it can be stopped at any moment and
   * goes on from there.
   *
   * @param progress is told how many steps are done
   * @return how many steps there were
   */
  public long follow(LongConsumer progress) {
    long done = 0;
    while (true) {
      int count = isUpToDate() ? 0 : store.write(this::followSome);
      if (count == 0) {
        return done;
      }
      done += count;
      progress.accept(done);
    }
  }

  private int followSome(Handle handle) {
    FollowingQueue queue = new FollowingQueue(handle);
    Following following = new Following(handle, knowledge);
    List<Long> unsaid = queue.unsaid(TOGETHER);
    if (!unsaid.isEmpty()) {
      following.statements(unsaid);
      queue.said(unsaid);
      return unsaid.size();
    }
    following.own(new WatchListTables(handle, knowledge).tripwires());
    List<FollowedRow> stale = new FollowedTables(handle).stale(TOGETHER);
    stale.forEach(following::all);
    List<Long> unmatched = stale.isEmpty() ? queue.unmatched(TOGETHER) : List.of();
    following.marks(unmatched);
    queue.remove(unmatched);
    return Math.max(1, stale.size() + unmatched.size());
  }

  /** Forgets what is kept, but not what people set; {@link #follow} then makes it anew. */
  public void forget() {
    store.write(
        handle -> {
          new FollowedTables(handle).removeAll();
          new FollowingQueue(handle).addAll();
          return true;
        });
  }

  /** As {@link #tripwires(Collection, LocalDate, Part)}, all of them. */
  public List<Tripwire> tripwires(Collection<String> actors, LocalDate asOf) {
    return tripwires(actors, asOf, Part.ALL);
  }

  /**
   * Tripwires as they stand on a day, those of a person first, then those that were stated last.
   *
   * @param actors sides whose conditions are wanted; empty: everybody's
   */
  public List<Tripwire> tripwires(Collection<String> actors, LocalDate asOf, Part part) {
    catchUp();
    return store.read(
        handle ->
            watched(handle, asOf, part)
                .tripwires(keys(handle, TRIPWIRES, actors, Optional.empty(), asOf, part)));
  }

  /** How tripwires went, from their first day to this one. */
  public List<Replay> replays(Collection<String> actors, LocalDate asOf) {
    catchUp();
    return store.read(
        handle ->
            watched(handle, asOf, Part.ALL)
                .replays(keys(handle, TRIPWIRES, actors, Optional.empty(), asOf, Part.ALL)));
  }

  /** As {@link #commitments(Collection, Optional, LocalDate, Part)}, all of them. */
  public List<Commitment> commitments(
      Collection<String> actors, Optional<LocalDate> from, LocalDate asOf) {
    return commitments(actors, from, asOf, Part.ALL);
  }

  /**
   * Promises and refusals as they stand on a day, those that were given last first.
   *
   * @param actors sides whose promises are wanted; empty: everybody's
   * @param from those that were last given before this day are left out
   */
  public List<Commitment> commitments(
      Collection<String> actors, Optional<LocalDate> from, LocalDate asOf, Part part) {
    catchUp();
    return store.read(
        handle ->
            watched(handle, asOf, part)
                .commitments(keys(handle, PROMISES, actors, from, asOf, part)));
  }

  private Watched watched(Handle handle, LocalDate asOf, Part part) {
    return new Watched(handle, knowledge, asOf, part.findings());
  }

  private static List<Long> keys(
      Handle handle,
      Set<Kind> kinds,
      Collection<String> actors,
      Optional<LocalDate> from,
      LocalDate asOf,
      Part part) {
    String whose =
        actors.isEmpty()
            ? ""
            : " and (side in (<actors>) or (kind = 'own' and exists (select 1 from followed_act a"
                + " where a.followed_key = f.followed_key and a.source_side in (<actors>))))";
    String after = from.isPresent() ? " and last_day >= :from" : "";
    Query query =
        handle
            .createQuery(
                "select followed_key from followed f where kind in (<kinds>)"
                    + " and (since is null or since <= :to)"
                    + after
                    + whose
                    + " order by case when kind = 'own' then 0 else 1 end, last_day desc, id"
                    + " limit :limit offset :offset")
            .bindList("kinds", kinds.stream().map(Kind::code).toList())
            .bind("to", asOf.toString())
            .bind("limit", part.limit())
            .bind("offset", part.offset());
    from.ifPresent(day -> query.bind("from", day.toString()));
    if (!actors.isEmpty()) {
      query.bindList("actors", List.copyOf(actors));
    }
    return query.mapTo(Long.class).list();
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
    catchUp();
    return store.read(
        handle -> {
          MeasureTable table = new MeasureTable(handle);
          List<MeasureTable.Row> told = table.find(senders, targets, from, to);
          Map<String, Entry> entries =
              new FollowedTables(handle).entries(MeasureTable.shown(told, CITED));
          return new Measures(knowledge)
              .of(told.stream().map(MeasureTable.Row::told).toList(), entries);
        });
  }

  /**
   * What came of what is followed with the documents since a time, as it was last followed.
   *
   * @param since only of the newest documents where there is none, or it was long ago
   * @param most of each kind
   */
  public WatchNews news(Optional<Instant> since, LocalDate asOf, int most) {
    return store.read(
        handle ->
            new RecentMarks(handle, since).news(new Watched(handle, knowledge, asOf, CITED), most));
  }

  /** What treaties ask of a side and for it, as of a day. */
  public Obligations obligations(String side, LocalDate day) {
    return new Treaties(knowledge, day).of(side);
  }

  /** What an act would set off, as of a day. */
  public WhatIf whatIf(Act supposed, LocalDate asOf) {
    catchUp();
    Supposing supposing = new Supposing(supposed, asOf, knowledge);
    return store.read(
        handle -> {
          Watched watched = new Watched(handle, knowledge, asOf, CITED);
          List<Tripwire> setOff =
              supposing.setOff(watched.tripwires(touched(handle, supposed, asOf)));
          Set<String> concerned = supposing.concerned(setOff);
          List<Entry> demands =
              new ActTable(handle)
                  .spoken(
                      Set.of(SpeechAct.DEMAND),
                      ActRows.OWN,
                      concerned,
                      Optional.of(asOf.minusDays(DAYS_OF_DEMANDS)),
                      asOf,
                      MOST_DEMANDS);
          List<Commitment> promised =
              watched.commitments(promises(handle, supposed, concerned, asOf));
          return supposing.answer(setOff, promised, demands);
        });
  }

  private List<Long> touched(Handle handle, Act supposed, LocalDate asOf) {
    return handle
        .createQuery(
            "select distinct f.followed_key from followed f join followed_act a"
                + " on a.followed_key = f.followed_key where f.kind in ('tripwire', 'own')"
                + " and (f.since is null or f.since <= :to) and a.event in (<events>)"
                + " and a.source_side in (<sources>) and a.target_side in (<targets>)"
                + " order by f.followed_key")
        .bind("to", asOf.toString())
        .bindList("events", knowledge.metBy(supposed.event()).stream().map(Coded::code).toList())
        .bindList(
            "sources", List.copyOf(knowledge.withWholes(supposed.sources(), Optional.of(asOf))))
        .bindList(
            "targets", List.copyOf(knowledge.withWholes(supposed.targets(), Optional.of(asOf))))
        .mapTo(Long.class)
        .list();
  }

  private List<Long> promises(Handle handle, Act supposed, Set<String> concerned, LocalDate asOf) {
    Set<String> targets = new LinkedHashSet<>(supposed.sources());
    targets.addAll(supposed.targets());
    targets.addAll(knowledge.withWholes(List.copyOf(concerned), Optional.of(asOf)));
    return handle
        .createQuery(
            "select distinct f.followed_key, f.last_day from followed f join followed_act a"
                + " on a.followed_key = f.followed_key where f.kind in ('promise', 'refusal')"
                + " and f.since <= :to and f.last_day >= :from and a.event in (<events>)"
                + " and a.target_side in (<targets>) order by f.last_day desc, f.followed_key"
                + " limit "
                + MOST_PROMISES)
        .bind("to", asOf.toString())
        .bind("from", asOf.minusYears(2).toString())
        .bindList("events", Supposing.BEARING.stream().map(Coded::code).toList())
        .bindList("targets", new ArrayList<>(targets))
        .map((row, context) -> row.getLong(1))
        .list();
  }
}
