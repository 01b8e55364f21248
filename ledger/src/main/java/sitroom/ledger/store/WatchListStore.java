package sitroom.ledger.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.ledger.watch.ActParser.Conditional;
import sitroom.ledger.watch.OwnTripwire;
import sitroom.ledger.watch.SavedQuestion;
import sitroom.ledger.watch.WatchKnowledge;
import sitroom.ledger.watch.WatchLogLine;

/** The tripwires and questions that people keep. Who set and removed them, and why, is logged. */
public final class WatchListStore {
  private static final String TRIPWIRE = "tripwire";
  private static final String QUESTION = "question";

  private final Store store;
  private final WatchKnowledge knowledge;
  private final Clock clock;

  public WatchListStore(Store store, WatchKnowledge knowledge, Clock clock) {
    this.store = store;
    this.knowledge = knowledge;
    this.clock = clock;
  }

  /** The tripwires that people set, the oldest first. */
  public List<OwnTripwire> tripwires() {
    return store.read(handle -> new WatchListTables(handle, knowledge).tripwires());
  }

  /** The saved questions, by name. */
  public List<SavedQuestion> questions() {
    return store.read(handle -> new WatchListTables(handle, knowledge).questions());
  }

  /** Who set and removed what, in that order. */
  public List<WatchLogLine> log() {
    return store.read(handle -> new WatchListTables(handle, knowledge).log());
  }

  /** Sets a tripwire, and gives it as it was set. */
  public OwnTripwire add(
      Conditional condition, Optional<LocalDate> until, String note, String madeBy) {
    String now = DocumentStore.now(clock);
    return store.write(
        handle -> {
          WatchListTables tables = new WatchListTables(handle, knowledge);
          long number =
              tables.log().stream().filter(one -> one.kind().equals(TRIPWIRE)).count() + 1;
          OwnTripwire own =
              new OwnTripwire(
                  "own-" + number,
                  condition.trigger(),
                  condition.consequence(),
                  until,
                  note,
                  madeBy,
                  now);
          tables.add(own);
          tables.log(new WatchLogLine(true, TRIPWIRE, own.id(), content(own), note, madeBy, now));
          return own;
        });
  }

  private static String content(OwnTripwire own) {
    return "if "
        + own.trigger().written()
        + own.consequence().map(act -> " then " + act.written()).orElse("")
        + own.until().map(day -> " until " + day).orElse("");
  }

  /**
   * Removes a tripwire.
   *
   * @throws IllegalArgumentException where there is none of this id
   */
  public void removeTripwire(String id, String reason, String madeBy) {
    String now = DocumentStore.now(clock);
    store.write(
        handle -> {
          WatchListTables tables = new WatchListTables(handle, knowledge);
          OwnTripwire own =
              tables.tripwires().stream()
                  .filter(one -> one.id().equals(id))
                  .findFirst()
                  .orElseThrow(() -> new IllegalArgumentException("nobody set a tripwire " + id));
          tables.removeTripwire(id);
          tables.log(new WatchLogLine(false, TRIPWIRE, id, content(own), reason, madeBy, now));
          return own;
        });
  }

  /**
   * Saves a question.
   *
   * @throws IllegalArgumentException where there is one of this name
   */
  public SavedQuestion add(String name, String question, String note, String madeBy) {
    String now = DocumentStore.now(clock);
    return store.write(
        handle -> {
          WatchListTables tables = new WatchListTables(handle, knowledge);
          if (tables.questions().stream().anyMatch(one -> one.name().equals(name))) {
            throw new IllegalArgumentException("there is a question '" + name + "' already");
          }
          SavedQuestion saved = new SavedQuestion(name, question, note, madeBy, now);
          tables.add(saved);
          tables.log(new WatchLogLine(true, QUESTION, name, question, note, madeBy, now));
          return saved;
        });
  }

  /**
   * Removes a question.
   *
   * @throws IllegalArgumentException where there is none of this name
   */
  public void removeQuestion(String name, String reason, String madeBy) {
    String now = DocumentStore.now(clock);
    store.write(
        handle -> {
          WatchListTables tables = new WatchListTables(handle, knowledge);
          SavedQuestion saved =
              tables.questions().stream()
                  .filter(one -> one.name().equals(name))
                  .findFirst()
                  .orElseThrow(
                      () -> new IllegalArgumentException("there is no question '" + name + "'"));
          tables.removeQuestion(name);
          tables.log(
              new WatchLogLine(false, QUESTION, name, saved.question(), reason, madeBy, now));
          return saved;
        });
  }
}
