package sitroom.room.cli;

import java.io.PrintStream;
import sitroom.sources.input.Problem;

/** What the program says on standard error while it reads. */
final class Messages {
  private final PrintStream err;
  private final boolean quiet;
  private final Progress progress;

  Messages(PrintStream err, boolean quiet, Progress progress) {
    this.err = err;
    this.quiet = quiet;
    this.progress = progress;
  }

  /** As {@code sitroom: FILE:LINE: what is wrong}. */
  void problem(Problem problem) {
    say(problem.toString());
  }

  void say(String message) {
    if (!quiet) {
      progress.giveWay();
      err.println("sitroom: " + Printable.line(message));
      err.flush();
    }
  }
}
