package sitroom.ledger.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import sitroom.model.Document;

/** What could not be read: set aside with the reason, and tried again when that is asked for. */
public final class FailureStore {
  private final Store store;
  private final Clock clock;

  public FailureStore(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Sets something in the input aside. What is set aside already stays as it is.
   *
   * @param place {@code FILE} or {@code FILE:LINE}
   * @param file what to open to try again
   */
  public void setAside(String place, String file, String reason) {
    store.write(
        handle -> {
          new FailureTable(handle)
              .setAside(place, Optional.of(file), Optional.empty(), reason, now());
          return place;
        });
  }

  /** Sets a document aside whose reading failed. */
  public void setAside(Document document, String reason) {
    store.write(
        handle -> {
          new FailureTable(handle)
              .setAside(document.id(), Optional.empty(), Optional.of(document), reason, now());
          return document;
        });
  }

  /** Counts an attempt at something set aside that failed again. */
  public void triedAgain(String place, String reason) {
    store.write(
        handle -> {
          new FailureTable(handle).triedAgain(place, reason, now());
          return place;
        });
  }

  /** Marks something as read after all. What was never set aside is left alone. */
  public void solved(String place) {
    store.write(
        handle -> {
          new FailureTable(handle).solved(place, now());
          return place;
        });
  }

  /** All failures in the order in which they came, the solved ones too. */
  public List<Failure> all() {
    return store.read(handle -> new FailureTable(handle).all());
  }

  private String now() {
    return DocumentStore.now(clock);
  }
}
