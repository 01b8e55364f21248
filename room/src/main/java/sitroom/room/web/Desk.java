package sitroom.room.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import sitroom.knowledge.Knowledge;
import sitroom.knowledge.pack.Manifest;
import sitroom.knowledge.pack.PackListing;
import sitroom.knowledge.pack.PackSet;
import sitroom.ledger.Ledger;
import sitroom.ledger.query.Question;
import sitroom.ledger.store.Finder;
import sitroom.room.ingest.KnownActors;
import sitroom.room.web.page.ActorFacts;
import sitroom.room.web.page.FacetCounts;
import sitroom.room.web.page.WhoToWhom;

/** What the pages are made from: the ledger, what the packs know, and what time it is. */
public final class Desk {
  private static final long REMEMBERED_NANOS = 10_000_000_000L;

  private final Ledger ledger;
  private final Clock clock;
  private final SourceDesk sources;
  private final Intake intake;
  private final CompletableFuture<Knowledge> knowledge;
  private final List<Path> packFolders;
  private final Finder finder;
  private final FacetCounts counts;
  private final AtomicLong changes = new AtomicLong();
  private Optional<PackListing> listing = Optional.empty();
  private volatile Totals totals = new Totals(0, 0, Long.MIN_VALUE);

  private record Totals(long documents, long entries, long state) {}

  /**
   * A desk.
   *
   * @param packs the folders of the packs; loading them takes a second or more and is done at the
   *     side
   */
  public Desk(
      Ledger ledger,
      List<Path> packs,
      Executor side,
      Clock clock,
      SourceDesk sources,
      Intake intake) {
    this.sources = sources;
    this.intake = intake;
    this.ledger = ledger;
    this.clock = clock;
    this.knowledge =
        CompletableFuture.supplyAsync(
            () -> {
              Knowledge loaded = Knowledge.load(packs);
              loaded.actors();
              return loaded;
            },
            side);
    this.packFolders = List.copyOf(packs);
    this.finder = ledger.finder(new KnownActors(() -> knowledge().actors(), clock));
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

  /** What the packs know; waits until they are loaded. */
  public Knowledge knowledge() {
    return knowledge.join();
  }

  /** The packs as they are listed; the first time every table is read. */
  public synchronized PackListing packs() {
    PackListing known = listing.orElseGet(this::listing);
    listing = Optional.of(known);
    return known;
  }

  private PackListing listing() {
    return PackListing.of(
        PackSet.load(
            packFolders.stream().filter(it -> Files.exists(it.resolve(Manifest.FILE))).toList()));
  }

  public Finder finder() {
    return finder;
  }

  /**
   * By what entries about an actor are asked for: the country or id that a name stands for, else
   * the name.
   */
  public String key(String name) {
    var actors = knowledge().actors();
    return actors.gazetteer().meanings(name).stream()
        .filter(it -> !it.actor().isEmpty())
        .map(it -> it.actor())
        .findFirst()
        .or(() -> actors.persons().spelledLike(name).stream().map(it -> it.id()).findFirst())
        .orElse(name);
  }

  /** Who says or does something to whom in the entries that a question asks for. */
  public WhoToWhom who(Question question, Optional<String> me, int most) {
    var actors = knowledge().actors();
    return counts.pairs(finder, question, me, most, side -> ActorFacts.name(actors, side));
  }

  public FacetCounts counts() {
    return counts;
  }

  /** Says that the ledger was changed here otherwise than by a new document. */
  public void changed() {
    changes.incrementAndGet();
  }

  /**
   * A number that changes with the ledger. What another program changes without a new document or a
   * correction, a new reading, is noticed after ten seconds.
   */
  public long state() {
    long other = System.nanoTime() / REMEMBERED_NANOS;
    return ledger.arrivals().state() * 31 * 31 + changes.get() * 31 + other;
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
