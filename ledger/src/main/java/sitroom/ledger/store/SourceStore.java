package sitroom.ledger.store;

import java.util.Optional;

/** What is known of sources between two readings, by their addresses. */
public final class SourceStore {
  private final Store store;

  public SourceStore(Store store) {
    this.store = store;
  }

  /** What is known of a source; empty where it was never read. */
  public Optional<KnownSource> find(String address) {
    return store.read(handle -> new SourceTable(handle).find(address));
  }

  /**
   * Keeps what is known now. What another program has taken in the meantime stays taken.
   *
   * @param most of the stories and files that were taken, only the newest are kept, at most so many
   */
  public void keep(String address, KnownSource known, int most) {
    store.write(
        handle -> {
          new SourceTable(handle).keep(address, known, most);
          return address;
        });
  }
}
