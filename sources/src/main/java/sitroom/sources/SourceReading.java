package sitroom.sources;

import java.time.Instant;
import java.util.Optional;
import sitroom.sources.memory.SourceMemory;
import sitroom.sources.memory.SourceState;

/**
 * One reading of a source. What it learnt about what is new counts only when it is {@link #confirm
 * confirmed}: whoever takes the documents confirms once they are safe, so that nothing is lost
 * where the program is ended in between.
 */
public final class SourceReading {
  private final SourceMemory memory;
  private final String address;
  private final SourceState after;
  private final boolean rested;

  SourceReading(SourceMemory memory, String address, SourceState after, boolean rested) {
    this.memory = memory;
    this.address = address;
    this.after = after;
    this.rested = rested;
  }

  /** Keeps what is known now: the next reading has only what is new after this one. */
  public void confirm() {
    if (!rested) {
      memory.keep(address, after);
    }
  }

  /** Whether the source was left alone, since it may not be asked yet. */
  public boolean rested() {
    return rested;
  }

  /** Until when the source is to be left alone. */
  public Optional<Instant> notBefore() {
    return after.notBefore();
  }
}
