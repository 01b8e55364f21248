package sitroom.ledger.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * The documents whose entries have changed since they were last followed. As with {@link
 * FusionQueue}, nothing is forgotten when the program is killed.
 */
final class FollowingQueue {
  private final Handle handle;

  FollowingQueue(Handle handle) {
    this.handle = handle;
  }

  void add(long documentKey) {
    handle.execute(
        "insert into unfollowed (document_key, said, all_stale) values (?, 0, 0)"
            + " on conflict (document_key) do update set said = 0",
        documentKey);
  }

  /** All documents; whatever they say is then set against all entries, not these against it. */
  void addAll() {
    handle.execute("delete from unfollowed");
    handle.execute(
        "insert into unfollowed (document_key, said, all_stale)"
            + " select document_key, 0, 1 from document");
  }

  /** Some whose statements wait. */
  List<Long> unsaid(int most) {
    return keys("said = 0", most);
  }

  /** Some whose entries wait. */
  List<Long> unmatched(int most) {
    return keys("said = 1", most);
  }

  private List<Long> keys(String where, int most) {
    return handle
        .createQuery(
            "select document_key from unfollowed where "
                + where
                + " order by document_key limit "
                + most)
        .mapTo(Long.class)
        .list();
  }

  void said(Collection<Long> documentKeys) {
    change("delete from unfollowed where all_stale = 1 and document_key in (<keys>)", documentKeys);
    change("update unfollowed set said = 1 where document_key in (<keys>)", documentKeys);
  }

  void remove(Collection<Long> documentKeys) {
    change("delete from unfollowed where document_key in (<keys>)", documentKeys);
  }

  private void change(String statement, Collection<Long> documentKeys) {
    if (!documentKeys.isEmpty()) {
      handle.createUpdate(statement).bindList("keys", List.copyOf(documentKeys)).execute();
    }
  }

  boolean isEmpty() {
    String waiting =
        Stream.of(
                "unfollowed",
                "followed where stale = 1",
                "own_tripwire o where not exists (select 1 from followed f where f.id = o.id)",
                "followed f where f.kind = 'own' and not exists"
                    + " (select 1 from own_tripwire o where o.id = f.id)")
            .map(what -> "exists (select 1 from " + what + ")")
            .collect(Collectors.joining(" or "));
    return handle
            .createQuery("select case when " + waiting + " then 1 else 0 end")
            .mapTo(Integer.class)
            .one()
        == 0;
  }
}
