package sitroom.room.cli;

import java.io.PrintStream;
import sitroom.room.input.Problem;

/** What the program says on standard error while it reads. */
final class Messages {
  private final PrintStream err;
  private final boolean quiet;

  Messages(PrintStream err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  /** As {@code sitroom: FILE:LINE: what is wrong}. */
  void problem(Problem problem) {
    say(problem.toString());
  }

  void say(String message) {
    if (!quiet) {
      err.println("sitroom: " + Printable.line(message));
      err.flush();
    }
  }
}
