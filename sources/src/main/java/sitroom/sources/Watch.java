package sitroom.sources;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import sitroom.sources.input.Input;
import sitroom.sources.input.Origin;

/**
 * Reads sources again and again, and hands on what is new in them. A source that is to be left
 * alone is left alone.
 */
public final class Watch {
  private final Sources sources;
  private final Supplier<List<Source>> list;
  private final Intake intake;

  /** Takes what is found, one batch for each reading of a source. */
  @FunctionalInterface
  public interface Intake {
    Batch begin(Source source);
  }

  /** Takes documents and problems as they are found. */
  public interface Batch extends Consumer<Input> {
    /** Returns once everything is safe. Only then is it known as taken. */
    void settle();
  }

  /**
   * A watch.
   *
   * @param list is asked before each round, so that sources can come and go
   */
  public Watch(Sources sources, Supplier<List<Source>> list, Intake intake) {
    this.sources = sources;
    this.list = list;
    this.intake = intake;
  }

  /**
   * Reads each source once. What the intake throws ends the round; the source that it was about
   * counts as not read.
   */
  public void round() {
    for (Source source : list.get()) {
      Batch batch = intake.begin(source);
      SourceReading reading =
          sources.read(source, new Origin(java.util.Optional.empty(), source.outlet()), batch);
      if (!reading.rested()) {
        batch.settle();
        reading.confirm();
      }
    }
  }

  /**
   * Goes round until the thread is interrupted.
   *
   * @param pause between the end of a round and the start of the next
   */
  public void run(Duration pause) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        round();
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
