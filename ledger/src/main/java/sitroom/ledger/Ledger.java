package sitroom.ledger;

import java.time.Clock;
import sitroom.ledger.fuse.Parties;
import sitroom.ledger.query.ActorNames;
import sitroom.ledger.quotes.Issuers;
import sitroom.ledger.store.Arrivals;
import sitroom.ledger.store.CorrectionStore;
import sitroom.ledger.store.DocumentStore;
import sitroom.ledger.store.FailureStore;
import sitroom.ledger.store.Finder;
import sitroom.ledger.store.IncidentStore;
import sitroom.ledger.store.LedgerAddress;
import sitroom.ledger.store.Patience;
import sitroom.ledger.store.QuestionWatch;
import sitroom.ledger.store.QuoteStore;
import sitroom.ledger.store.QuoteWindow;
import sitroom.ledger.store.SourceStore;
import sitroom.ledger.store.Store;
import sitroom.ledger.store.Transfer;
import sitroom.ledger.store.WatchListStore;
import sitroom.ledger.store.WatchStore;
import sitroom.ledger.watch.WatchKnowledge;

/**
 * A ledger, open: documents, what was read out of them, what could not be read, and what people
 * corrected. It lies in a SQLite file or in a PostgreSQL database, and does the same in both.
 *
 * <p>A ledger is safe for use by several threads, and several programs may have it open at once.
 */
public final class Ledger implements AutoCloseable {
  private final Store store;
  private final Clock clock;

  private Ledger(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Opens a ledger that is there.
   *
   * @param url a file's name, or {@code postgresql://USER@HOST/DATABASE}
   * @throws sitroom.ledger.store.LedgerException where there is none, or it cannot be opened
   */
  public static Ledger open(String url) {
    return open(url, Patience.QUIET, Clock.systemUTC());
  }

  /** As {@link #open(String)}, with how long to wait, and what time it is. */
  public static Ledger open(String url, Patience patience, Clock clock) {
    return new Ledger(Store.open(LedgerAddress.of(url), patience), clock);
  }

  /** As {@link #open(String)}, but makes a ledger where there is none. */
  public static Ledger openOrMake(String url, Patience patience, Clock clock) {
    return new Ledger(Store.openOrMake(LedgerAddress.of(url), patience), clock);
  }

  /** The documents with their entries. */
  public DocumentStore documents() {
    return new DocumentStore(store, clock);
  }

  /** What could not be read. */
  public FailureStore failures() {
    return new FailureStore(store, clock);
  }

  /** What entries are about; {@code parties} tells who speaks in a document, and whose members. */
  public IncidentStore incidents(Parties parties) {
    return new IncidentStore(store, clock, parties);
  }

  /** What people corrected. */
  public CorrectionStore corrections() {
    return new CorrectionStore(store, clock);
  }

  /** What came lately. */
  public Arrivals arrivals() {
    return new Arrivals(store);
  }

  /** The quotations, set beside what was said; {@code issuers} tells what is official. */
  public QuoteStore quotations(Issuers issuers, QuoteWindow window) {
    return new QuoteStore(store, issuers, window);
  }

  /** As {@link #quotations(Issuers, QuoteWindow)}, to look at what was found before. */
  public QuoteStore quotations() {
    return quotations(Issuers.NONE, QuoteWindow.USUAL);
  }

  /** What is known of sources between two readings. */
  public SourceStore sources() {
    return new SourceStore(store);
  }

  /** What finds documents and entries; {@code names} tells who an actor's name stands for. */
  public Finder finder(ActorNames names) {
    return new Finder(store, names);
  }

  /** What is followed: conditions, promises, measures, treaties. */
  public WatchStore watching(WatchKnowledge knowledge) {
    return new WatchStore(store, knowledge);
  }

  /** What questions find, followed in time: indicators, positions, situation reports. */
  public QuestionWatch watching(WatchKnowledge knowledge, ActorNames names) {
    return new QuestionWatch(finder(names), knowledge);
  }

  /** The tripwires and questions that people keep. */
  public WatchListStore watchList(WatchKnowledge knowledge) {
    return new WatchListStore(store, knowledge, clock);
  }

  /** What moves it as a whole. */
  public Transfer transfer() {
    return new Transfer(store, clock);
  }

  /**
   * Tells the database to look at how its tables are filled now: worth it after very much was put
   * in.
   */
  public void prepareForSearch() {
    store.analyze();
  }

  /** Where it lies, as it may be shown to people. */
  public String shown() {
    return store.address().shown();
  }

  @Override
  public void close() {
    store.close();
  }
}
