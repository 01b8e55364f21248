package sitroom.room.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import sitroom.sources.Source;
import sitroom.sources.SourceList;
import sitroom.sources.memory.SourceHealth;
import sitroom.sources.memory.SourceMemory;

/** The list of sources that the room reads, and how each of them is doing. */
public final class SourceDesk {
  private final Path file;
  private final SourceMemory memory;
  private final Clock clock;

  /**
   * A list.
   *
   * @param file where it lies; one that is not there is an empty list
   */
  public SourceDesk(Path file, SourceMemory memory, Clock clock) {
    this.file = file;
    this.memory = memory;
    this.clock = clock;
  }

  /** A source with its health. */
  public record Kept(Source source, SourceHealth health) {}

  public SourceMemory memory() {
    return memory;
  }

  public Path file() {
    return file;
  }

  /**
   * The sources as they are now.
   *
   * @throws UncheckedIOException where the list cannot be read
   */
  public synchronized List<Source> sources() {
    try {
      return SourceList.read(file).sources();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sources, each with its health. */
  public List<Kept> kept() {
    return sources().stream()
        .map(it -> new Kept(it, SourceHealth.of(memory.stateOf(it.address()), clock.instant())))
        .toList();
  }

  /**
   * Adds one.
   *
   * @throws IllegalArgumentException where its name or address is there already; the message is for
   *     a person
   */
  public synchronized void add(Source source) {
    write(new SourceList(sources()).with(source));
  }

  /** Takes one out, by its address. What was read of it stays in the ledger. */
  public synchronized void remove(String address) {
    SourceList list = new SourceList(sources());
    list.find(address).ifPresent(it -> write(list.without(it)));
  }

  private void write(SourceList list) {
    try {
      list.write(file.toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
