package sitroom.room.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import sitroom.ledger.Ledger;
import sitroom.ledger.store.Patience;
import sitroom.room.TemporaryFolder;
import sitroom.sources.input.Origin;
import sitroom.sources.memory.SourceMemory;

/** The whole of a room in one process: the ledger, what reads into it, and the server. */
public final class Room implements AutoCloseable {
  private final Ledger ledger;
  private final Optional<Path> thrownAway;
  private final Live live = new Live();
  private final Intake intake;
  private final RoomServer server;
  private final ServeOptions options;
  private final AtomicBoolean closing = new AtomicBoolean();
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * What a room needs of its surroundings.
   *
   * @param packs the folders of the packs
   * @param readers opens the reader
   * @param say is told what is refused and what fails, one line each
   */
  public record Means(
      List<Path> packs, Intake.Readers readers, Consumer<String> say, Clock clock) {}

  private Room(
      ServeOptions options,
      Ledger ledger,
      Optional<Path> thrownAway,
      SourceDesk sources,
      Means means) {
    this.options = options;
    this.ledger = ledger;
    this.thrownAway = thrownAway;
    Learned learned = new Learned(means.packs, ForkJoinPool.commonPool());
    this.intake = new Intake(ledger, learned, means.readers, live, means.say);
    Desk desk = new Desk(ledger, learned, means.clock, sources, intake);
    try {
      this.server = RoomServer.start(desk, live, options, means.say);
    } catch (RuntimeException e) {
      intake.close();
      ledger.close();
      throw e;
    }
  }

  /**
   * Opens a room over a ledger, which it closes at its end.
   *
   * @param pauseMinutes between two rounds of the sources
   */
  public static Room open(
      ServeOptions options, Ledger ledger, SourceDesk sources, int pauseMinutes, Means means) {
    Room room = new Room(options, ledger, Optional.empty(), sources, means);
    room.intake.prepare();
    room.intake.settle();
    room.intake.watch(sources, pauseMinutes);
    return room;
  }

  /**
   * Opens a room over a ledger that is thrown away at its end, and fills it.
   *
   * @param samples a folder with documents
   */
  public static Room demo(ServeOptions options, Path samples, Means means) {
    try {
      Path folder = Files.createTempDirectory("sitroom-demo");
      Ledger ledger =
          Ledger.openOrMake(folder.resolve("ledger.db").toString(), Patience.QUIET, means.clock);
      SourceDesk sources =
          new SourceDesk(folder.resolve("sources.json"), SourceMemory.NONE, means.clock);
      Room room = new Room(options, ledger, Optional.of(folder), sources, means);
      room.intake.read(List.of(samples.toString()), Origin.UNKNOWN, "the samples");
      return room;
    } catch (IOException e) {
      throw new UncheckedIOException("there is no room for a ledger of the demo", e);
    }
  }

  /** Where a browser finds it. */
  public String address() {
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    return "http://" + host + ":" + server.port() + "/";
  }

  public int port() {
    return server.port();
  }

  public Intake intake() {
    return intake;
  }

  /** Waits until the room is closed by another thread. */
  public void await() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    if (closing.getAndSet(true)) {
      return;
    }
    live.close();
    server.close();
    intake.close();
    ledger.close();
    thrownAway.ifPresent(Room::remove);
    closed.countDown();
  }

  private static void remove(Path folder) {
    try {
      TemporaryFolder.remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the ledger of the demo cannot be removed", e);
    }
  }
}
