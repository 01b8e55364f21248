package sitroom.room.ingest;

import sitroom.ledger.store.KnownSource;
import sitroom.ledger.store.SourceStore;
import sitroom.sources.memory.SourceMemory;
import sitroom.sources.memory.SourceMemoryFile;
import sitroom.sources.memory.SourceState;

/**
 * Keeps what is known of sources in the ledger, beside the documents that came from them: it moves
 * with the ledger, and several programs share it.
 */
public final class LedgerSourceMemory implements SourceMemory {
  private final SourceStore store;

  public LedgerSourceMemory(SourceStore store) {
    this.store = store;
  }

  /** Takes over what a file knows of sources that the ledger knows nothing of yet. */
  public void takeOver(SourceMemoryFile file) {
    for (String address : file.addresses()) {
      if (store.find(address).isEmpty()) {
        keep(address, file.stateOf(address));
      }
    }
  }

  @Override
  public SourceState stateOf(String address) {
    return store.find(address).map(LedgerSourceMemory::state).orElse(SourceState.NEW);
  }

  @Override
  public void keep(String address, SourceState state) {
    store.keep(address, known(state), SourceState.MOST_SEEN);
  }

  private static SourceState state(KnownSource known) {
    return new SourceState(
        known.etag(),
        known.lastModified(),
        known.notBefore(),
        known.failures(),
        known.lastRead(),
        known.lastNew(),
        known.problem(),
        known.taken(),
        known.tries());
  }

  private static KnownSource known(SourceState state) {
    return new KnownSource(
        state.etag(),
        state.lastModified(),
        state.notBefore(),
        state.failures(),
        state.lastRead(),
        state.lastNew(),
        state.problem(),
        state.seen(),
        state.tries());
  }
}
