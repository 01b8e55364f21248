package sitroom.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.watch.Followed.Kind;
import sitroom.ledger.watch.Mark.Role;

/**
 * What of all that is followed the newest documents bear on. Keys of documents grow with time, so
 * "since" is a key, and so much of the past is looked at and no more.
 */
final class RecentMarks {
  private static final int MOST_DOCUMENTS = 300;
  private static final Set<Kind> TRIPWIRES = Set.of(Kind.TRIPWIRE, Kind.OWN);
  private static final Set<Kind> PROMISES = Set.of(Kind.PROMISE, Kind.REFUSAL);

  private final Handle handle;
  private final long from;

  RecentMarks(Handle handle, Optional<Instant> since) {
    this.handle = handle;
    this.from = EntryKey.of(first(handle, since), 0).value();
  }

  /** A document that came at a time. */
  private record Came(long key, Instant at) {}

  /** The key from which on documents are new; above all keys where none is. */
  private static long first(Handle handle, Optional<Instant> since) {
    List<Came> newest =
        handle
            .createQuery(
                "select document_key, added_at from document order by document_key desc limit "
                    + MOST_DOCUMENTS)
            .map(
                (row, context) ->
                    new Came(row.getLong("document_key"), Instant.parse(row.getString("added_at"))))
            .list();
    long first = newest.isEmpty() ? 1 : newest.get(0).key() + 1;
    for (Came came : newest) {
      if (since.filter(time -> !came.at().isAfter(time)).isPresent()) {
        break;
      }
      first = came.key();
    }
    return first;
  }

  WatchNews news(Watched watched, int most) {
    return new WatchNews(
        watched.tripwires(marked(TRIPWIRES, Set.of(Role.DONE), most)),
        watched.commitments(marked(PROMISES, Set.of(Role.DONE, Role.BROKEN, Role.WITHDRAWN), most)),
        watched.tripwires(marked(TRIPWIRES, Set.of(Role.NEAR, Role.WEAKER), most)),
        watched.tripwires(stated(TRIPWIRES, most)),
        watched.commitments(stated(PROMISES, most)));
  }

  /** Those of a person first, then what the newest entries bear on. */
  private List<Long> marked(Set<Kind> kinds, Set<Role> roles, int most) {
    return handle
        .createQuery(
            "select m.followed_key from followed_mark m join followed f"
                + " on f.followed_key = m.followed_key where m.entry_key >= :from"
                + " and m.role in (<roles>) and f.kind in (<kinds>)"
                + " group by m.followed_key, f.kind"
                + " order by case when f.kind = 'own' then 0 else 1 end, max(m.entry_key) desc,"
                + " m.followed_key limit :most")
        .bind("from", from)
        .bindList("roles", roles.stream().map(Role::code).toList())
        .bindList("kinds", kinds.stream().map(Kind::code).toList())
        .bind("most", most)
        .mapTo(Long.class)
        .list();
  }

  private List<Long> stated(Set<Kind> kinds, int most) {
    return handle
        .createQuery(
            "select s.followed_key from followed_statement s join followed f"
                + " on f.followed_key = s.followed_key where s.entry_key >= :from"
                + " and f.kind in (<kinds>) and not exists (select 1 from followed_statement o"
                + " where o.followed_key = s.followed_key and o.entry_key < :from)"
                + " group by s.followed_key order by max(s.entry_key) desc, s.followed_key"
                + " limit :most")
        .bind("from", from)
        .bindList("kinds", kinds.stream().map(Kind::code).toList())
        .bind("most", most)
        .mapTo(Long.class)
        .list();
  }
}
