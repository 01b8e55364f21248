package sitroom.ledger.store;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The documents whose entries have changed since they were last fused. What changes entries puts
 * the document here in the same transaction, so nothing is forgotten when the program is killed.
 */
final class FusionQueue {
  private final Handle handle;

  FusionQueue(Handle handle) {
    this.handle = handle;
  }

  void add(long documentKey) {
    handle.execute(
        "insert into unfused (document_key) values (?) on conflict do nothing", documentKey);
  }

  void addAll() {
    handle.execute(
        "insert into unfused (document_key) select document_key from document where true"
            + " on conflict do nothing");
  }

  List<Long> first(int most) {
    return handle
        .createQuery("select document_key from unfused order by document_key limit " + most)
        .mapTo(Long.class)
        .list();
  }

  void remove(Collection<Long> documentKeys) {
    if (!documentKeys.isEmpty()) {
      handle
          .createUpdate("delete from unfused where document_key in (<keys>)")
          .bindList("keys", List.copyOf(documentKeys))
          .execute();
    }
  }

  boolean isEmpty() {
    return first(1).isEmpty();
  }
}
