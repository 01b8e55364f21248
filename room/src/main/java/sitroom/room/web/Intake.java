package sitroom.room.web;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import sitroom.ledger.Ledger;
import sitroom.ledger.fuse.Parties;
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
  private final Parties parties;
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

  /** Opens a reader, which takes a second or more. */
  @FunctionalInterface
  public interface Readers {
    DocumentReader open() throws SetUpException;
  }

  /** Only the thread of the intake uses it. */
  private java.util.Optional<DocumentReader> reader = java.util.Optional.empty();

  /**
   * An intake.
   *
   * @param parties what fusion asks of the packs
   * @param say is told what went wrong, one line each
   */
  public Intake(Ledger ledger, Parties parties, Readers readers, Live live, Consumer<String> say) {
    this.parties = parties;
    this.ledger = ledger;
    this.readers = readers;
    this.live = live;
    this.say = say;
  }

  /** What is being done; empty where nothing is. */
  public String doing() {
    return doing;
  }

  /** Loads the reader, before it is needed. */
  public void prepare() {
    later("loading the reader", unused -> {});
  }

  /** Brings the incidents up to date, of a ledger that was filled by another program. */
  public void fuse() {
    later("bringing incidents up to date", open -> ledger.incidents(parties).fuse());
  }

  /** Reads files, folders or addresses, with what is said of documents that do not say it. */
  public void read(List<String> places, Origin origin, String what) {
    later(
        "reading " + what,
        open ->
            take(
                open,
                sink -> new Inputs(InputStream.nullInputStream(), origin, sink).read(places)));
  }

  /** Reads one document. */
  public void read(Input.Found found) {
    later(
        "reading " + found.document().title().orElse("a text"),
        open -> take(open, sink -> sink.accept(found)));
  }

  private void take(DocumentReader open, Consumer<Consumer<Input>> inputs) {
    Ingest ingest = new Ingest(ledger, open.fingerprint(), parties);
    try (OrderedReading reading = new OrderedReading(open, ingest::isNeedless, JOBS, ingest)) {
      inputs.accept(reading::accept);
      reading.finish();
    }
    tell(ingest);
  }

  private void tell(Ingest ingest) {
    ingest.fuse();
    int documents = ingest.sum().added() + ingest.sum().anew();
    if (documents > 0) {
      live.arrived(documents, ingest.sum().entries());
    }
  }

  /** Tries again what could not be read. */
  public void retry() {
    later(
        "trying again what failed",
        open -> {
          Map<String, Boolean> tried = new Retry(ledger, open, JOBS).run();
          ledger.incidents(parties).fuse();
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
                now("reading the sources", open -> watch.round());
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
        open -> {
          try (Sources sources =
              new Sources(
                  desk.memory(), FetchRules.SAFE, OfficeLimits.USUAL, InstantSource.system())) {
            new Watch(sources, desk::sources, source -> new Batch(source)).round();
          }
        });
  }

  private final class Batch implements Watch.Batch {
    private final Ingest ingest;
    private java.util.Optional<OrderedReading> reading = java.util.Optional.empty();

    Batch(Source source) {
      doing = "reading " + source.name();
      this.ingest = new Ingest(ledger, reader.orElseThrow().fingerprint(), parties);
    }

    @Override
    public void accept(Input input) {
      OrderedReading open =
          reading.orElseGet(
              () -> new OrderedReading(reader.orElseThrow(), ingest::isNeedless, JOBS, ingest));
      reading = java.util.Optional.of(open);
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

  private void later(String what, Consumer<DocumentReader> work) {
    thread.execute(() -> now(what, work));
  }

  private void now(String what, Consumer<DocumentReader> work) {
    doing = what;
    try {
      if (reader.isEmpty()) {
        reader = java.util.Optional.of(readers.open());
      }
      work.accept(reader.get());
    } catch (SetUpException | RuntimeException e) {
      if (!thread.isShutdown()) {
        say.accept(what + " did not work: " + e.getMessage());
      }
    } finally {
      doing = "";
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
