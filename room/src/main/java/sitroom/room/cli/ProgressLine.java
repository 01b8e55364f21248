package sitroom.room.cli;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A line that fills from left to right. It is shown only once a reading has taken its time. */
final class ProgressLine implements Progress {
  private static final long PATIENCE_NANOS = 1_500_000_000L;
  private static final String CLEAR_LINE = "\r\u001B[2K";

  private final PrintStream err;
  private final int width;
  private final long total;
  private final long start = System.nanoTime();
  private Optional<ProgressBar> bar = Optional.empty();
  private long steps;

  ProgressLine(PrintStream err, int width, long total) {
    this.err = err;
    this.width = width;
    this.total = total;
  }

  @Override
  public synchronized void step() {
    steps++;
    if (bar.isEmpty() && System.nanoTime() - start > PATIENCE_NANOS) {
      bar = Optional.of(newBar());
    }
    bar.ifPresent(shown -> shown.stepTo(steps));
  }

  private ProgressBar newBar() {
    return new ProgressBarBuilder()
        .setTaskName("reading")
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUnit(" documents", 1)
        .setConsumer(new LastLine(err, width - 1))
        .clearDisplayOnFinish()
        .showSpeed(new DecimalFormat("0.0"))
        .build();
  }

  @Override
  public synchronized void giveWay() {
    if (bar.isPresent()) {
      err.print(CLEAR_LINE);
    }
  }

  @Override
  public synchronized void close() {
    bar.ifPresent(ProgressBar::close);
    giveWay();
  }

  /** Writes each state over the last one, and leaves the line empty at the end. */
  private record LastLine(PrintStream err, int getMaxRenderedLength)
      implements ProgressBarConsumer {
    @Override
    public void accept(String state) {
      err.print("\r" + state);
    }

    @Override
    public void close() {
      err.print(CLEAR_LINE);
    }
  }
}
