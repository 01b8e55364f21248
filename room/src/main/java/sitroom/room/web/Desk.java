package sitroom.room.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import sitroom.knowledge.Actors;
import sitroom.ledger.Ledger;
import sitroom.ledger.query.Question;
import sitroom.ledger.store.Finder;
import sitroom.ledger.store.IncidentStore;
import sitroom.ledger.store.QuestionWatch;
import sitroom.ledger.store.QuoteStore;
import sitroom.ledger.store.QuoteWindow;
import sitroom.ledger.store.Sort;
import sitroom.ledger.store.WatchListStore;
import sitroom.ledger.store.WatchStore;
import sitroom.model.Entry;
import sitroom.room.ingest.KnownActors;
import sitroom.room.ingest.KnownIssuers;
import sitroom.room.web.page.ActorFacts;
import sitroom.room.web.page.FacetCounts;
import sitroom.room.web.page.WhoToWhom;

/** What the pages are made from: the ledger, what the packs know, and what time it is. */
public final class Desk {
  private static final long REMEMBERED_NANOS = 600_000_000_000L;

  private final Ledger ledger;
  private final Clock clock;
  private final SourceDesk sources;
  private final Intake intake;
  private final Learned learned;
  private final KnownActors names;
  private final Finder finder;
  private final FacetCounts counts;
  private final AtomicLong changes = new AtomicLong();
  private volatile Totals totals = new Totals(0, 0, Long.MIN_VALUE);

  private record Totals(long documents, long entries, long state) {}

  public Desk(Ledger ledger, Learned learned, Clock clock, SourceDesk sources, Intake intake) {
    this.ledger = ledger;
    this.learned = learned;
    this.clock = clock;
    this.sources = sources;
    this.intake = intake;
    this.names = new KnownActors(learned::actors, clock);
    this.finder = ledger.finder(names);
    this.counts = new FacetCounts(this::state);
  }

  public Ledger ledger() {
    return ledger;
  }

  public Clock clock() {
    return clock;
  }

  public SourceDesk sources() {
    return sources;
  }

  public Intake intake() {
    return intake;
  }

  /** What the packs know. */
  public Learned learned() {
    return learned;
  }

  public Finder finder() {
    return finder;
  }

  public IncidentStore incidents() {
    return ledger.incidents(learned.parties());
  }

  /** What is followed, as the intake last followed it: a page does not wait for it. */
  public WatchStore watching() {
    return ledger.watching(learned.watching()).asFollowed();
  }

  /** Saved questions followed in time. */
  public QuestionWatch following() {
    return ledger.watching(learned.watching(), names);
  }

  public WatchListStore watchList() {
    return ledger.watchList(learned.watching());
  }

  public QuoteStore quotations() {
    return ledger.quotations(new KnownIssuers(learned::actors), QuoteWindow.USUAL);
  }

  /** The name of a side. */
  public String name(String side) {
    return ActorFacts.name(learned.actors(), side);
  }

  /**
   * By what entries about an actor are asked for: the country or id that a name stands for, else
   * the name.
   */
  public String key(String name) {
    Actors actors = learned.actors();
    return actors.gazetteer().meanings(name).stream()
        .filter(it -> !it.actor().isEmpty())
        .map(it -> it.actor())
        .findFirst()
        .or(() -> actors.persons().spelledLike(name).stream().map(it -> it.id()).findFirst())
        .orElse(name);
  }

  /** Who says or does something to whom in the entries that a question asks for. */
  public WhoToWhom who(Question question, Optional<String> me, int most) {
    return counts.pairs(finder, question, me, most, this::name);
  }

  /** What is remembered as long as the ledger stays as it is. */
  public FacetCounts counts() {
    return counts;
  }

  /**
   * The day of the newest document, and today where there is none: as of then, unless another day
   * is asked for. A room over documents of 2021 stands in 2021.
   */
  public LocalDate lastDay() {
    return counts.remember(
        LocalDate.class,
        "last day",
        () ->
            finder.entries(new Question.All(), Sort.NEWEST, 1, 0).stream()
                .map(Entry::published)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> LocalDate.now(clock)));
  }

  /** Says that the ledger was changed here otherwise than by a new document. */
  public void changed() {
    intake.settleNow();
    changes.incrementAndGet();
  }

  /**
   * A number that changes with the ledger. What another program changes without a new document or a
   * correction, a new reading, is noticed after ten minutes.
   */
  public long state() {
    long other = System.nanoTime() / REMEMBERED_NANOS;
    return ledger.arrivals().state() * 31 * 31 + (changes.get() + intake.done()) * 31 + other;
  }

  /** How many documents there are. */
  public long documents() {
    return totals().documents;
  }

  /** How many entries count. */
  public long entries() {
    return totals().entries;
  }

  private Totals totals() {
    long now = state();
    Totals known = totals;
    if (known.state != now) {
      known =
          new Totals(
              ledger.documents().count(),
              finder.withCopies().countEntries(new Question.All()),
              now);
      totals = known;
    }
    return known;
  }
}
