package sitroom.room.web;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import sitroom.ledger.Ledger;
import sitroom.room.DocumentReader;
import sitroom.room.OrderedReading;
import sitroom.room.SetUpException;
import sitroom.room.ingest.Ingest;
import sitroom.room.ingest.Retry;
import sitroom.sources.Inputs;
import sitroom.sources.Source;
import sitroom.sources.Sources;
import sitroom.sources.Watch;
import sitroom.sources.input.Input;
import sitroom.sources.input.Origin;
import sitroom.sources.office.OfficeLimits;
import sitroom.sources.web.FetchRules;

/**
 * Reads in the background, one thing after the other: what is handed in, and the sources round by
 * round. The reader is loaded at its side, so that pages are there before it is.
 */
public final class Intake implements AutoCloseable {
  private static final int JOBS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  private final Ledger ledger;
  private final Learned learned;
  private final Readers readers;
  private final Live live;
  private final Consumer<String> say;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread made = new Thread(task, "sitroom intake");
            made.setDaemon(true);
            return made;
          });
  private volatile String doing = "";
  private final AtomicLong done = new AtomicLong();

  /** Opens a reader, which takes a second or more. */
  @FunctionalInterface
  public interface Readers {
    DocumentReader open() throws SetUpException;
  }

  /** Only the thread of the intake uses it. */
  private Optional<DocumentReader> reader = Optional.empty();

  /**
   * An intake.
   *
   * @param learned what fusion and following ask of the packs
   * @param say is told what went wrong, one line each
   */
  public Intake(Ledger ledger, Learned learned, Readers readers, Live live, Consumer<String> say) {
    this.ledger = ledger;
    this.learned = learned;
    this.readers = readers;
    this.live = live;
    this.say = say;
  }

  /** What is being done; empty where nothing is. */
  public String doing() {
    return doing;
  }

  /**
   * How often something was brought to its end: what was read is joined into incidents a moment
   * after it came, and pages of that moment are not to be remembered.
   */
  public long done() {
    return done.get();
  }

  /** Loads the reader, before it is needed. */
  public void prepare() {
    later("loading the reader", this::reader);
  }

  /**
   * Brings incidents and what is followed up to date: of a ledger that was filled by another
   * program, and after a person changed something.
   */
  public void settle() {
    later("bringing incidents up to date", this::upToDate);
  }

  /**
   * As {@link #settle}, but within this call where nothing else is being done: what one person
   * changed is little, and the next page should show it.
   */
  public void settleNow() {
    if (doing.isEmpty()) {
      upToDate();
    } else {
      settle();
    }
  }

  private void upToDate() {
    ledger.incidents(learned.parties()).fuse();
    ledger.watching(learned.watching()).follow();
  }

  /** Reads files, folders or addresses, with what is said of documents that do not say it. */
  public void read(List<String> places, Origin origin, String what) {
    later(
        "reading " + what,
        () -> take(sink -> new Inputs(InputStream.nullInputStream(), origin, sink).read(places)));
  }

  /** Reads documents. */
  public void read(List<Input.Found> found, String what) {
    later("reading " + what, () -> take(found::forEach));
  }

  private void take(Consumer<Consumer<Input>> inputs) {
    DocumentReader open = reader();
    Ingest ingest = new Ingest(ledger, open);
    try (OrderedReading reading = new OrderedReading(open, ingest::isNeedless, JOBS, ingest)) {
      inputs.accept(reading::accept);
      reading.finish();
    }
    tell(ingest);
  }

  private void tell(Ingest ingest) {
    ingest.fuse();
    done.incrementAndGet();
    int documents = ingest.sum().added() + ingest.sum().anew();
    if (documents > 0) {
      live.arrived(documents, ingest.sum().entries());
    }
  }

  /** Tries again what could not be read. */
  public void retry() {
    later(
        "trying again what failed",
        () -> {
          Map<String, Boolean> tried = new Retry(ledger, reader(), JOBS).run();
          int solved = (int) tried.values().stream().filter(it -> it).count();
          if (solved > 0) {
            live.arrived(solved, 0);
          }
        });
  }

  /** Goes round the sources now, and then again and again with a pause between. */
  public void watch(SourceDesk desk, int pauseMinutes) {
    Sources sources =
        new Sources(desk.memory(), FetchRules.SAFE, OfficeLimits.USUAL, InstantSource.system());
    Watch watch = new Watch(sources, desk::sources, source -> new Batch(source));
    var unused =
        thread.scheduleWithFixedDelay(
            () -> {
              if (!desk.sources().isEmpty()) {
                now("reading the sources", watch::round);
              }
            },
            0,
            pauseMinutes,
            TimeUnit.MINUTES);
  }

  /** Goes round once, soon. */
  public void round(SourceDesk desk) {
    later(
        "reading the sources",
        () -> {
          try (Sources sources =
              new Sources(
                  desk.memory(), FetchRules.SAFE, OfficeLimits.USUAL, InstantSource.system())) {
            new Watch(sources, desk::sources, source -> new Batch(source)).round();
          }
        });
  }

  private final class Batch implements Watch.Batch {
    private final Ingest ingest;
    private Optional<OrderedReading> reading = Optional.empty();

    Batch(Source source) {
      doing = "reading " + source.name();
      this.ingest = new Ingest(ledger, reader());
    }

    @Override
    public void accept(Input input) {
      OrderedReading open =
          reading.orElseGet(() -> new OrderedReading(reader(), ingest::isNeedless, JOBS, ingest));
      reading = Optional.of(open);
      open.accept(input);
    }

    @Override
    public void settle() {
      reading.ifPresent(
          open -> {
            try (open) {
              open.finish();
            }
          });
      tell(ingest);
    }
  }

  private void later(String what, Runnable work) {
    thread.execute(() -> now(what, work));
  }

  private void now(String what, Runnable work) {
    doing = what;
    try {
      work.run();
    } catch (RuntimeException e) {
      if (!thread.isShutdown()) {
        say.accept(what + " did not work: " + e.getMessage());
      }
    } finally {
      done.incrementAndGet();
      doing = "";
    }
  }

  /** The reader, which is opened the first time; only the thread of the intake asks for it. */
  private DocumentReader reader() {
    DocumentReader open = reader.orElseGet(this::opened);
    reader = Optional.of(open);
    return open;
  }

  private DocumentReader opened() {
    try {
      return readers.open();
    } catch (SetUpException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    try {
      // The reader may be given back only when nothing reads any more.
      if (thread.awaitTermination(20, TimeUnit.SECONDS)) {
        reader.ifPresent(DocumentReader::close);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
