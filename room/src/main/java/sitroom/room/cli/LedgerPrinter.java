package sitroom.room.cli;

import java.util.Arrays;
import java.util.function.Consumer;
import sitroom.model.Span;
import sitroom.reader.Reading;
import sitroom.reader.parse.ParsedText;
import sitroom.room.Outcome;
import sitroom.sources.input.Input;
import sitroom.sources.input.Problem;

/** Prints what was read, says what was not, and counts both. */
final class LedgerPrinter implements Consumer<Outcome> {
  private final LedgerOutput output;
  private final Messages messages;
  private final Progress progress;
  private int read;
  private int problems;
  private int faults;

  LedgerPrinter(LedgerOutput output, Messages messages, Progress progress) {
    this.output = output;
    this.messages = messages;
    this.progress = progress;
  }

  @Override
  public void accept(Outcome outcome) {
    if (outcome instanceof Outcome.Read done) {
      read++;
      progress.step();
      output.document(done.input().document(), done.reading());
      sayUnparsed(done.input(), done.reading());
    } else if (outcome instanceof Outcome.SetAside aside) {
      problem(aside.problem());
    } else if (outcome instanceof Outcome.Failed failed) {
      faults++;
      problem(
          failed
              .input()
              .problemAt(
                  0, "internal error, a fault of the program: " + described(failed.fault())));
    }
  }

  private void sayUnparsed(Input.Found input, Reading reading) {
    for (ParsedText.Unparsed part : reading.parsed().unparsed()) {
      Span original = reading.parsed().text().alignment().toOriginal(part.span());
      problem(input.problemAt(original.start(), "not read: " + part.reason()));
    }
  }

  private void problem(Problem problem) {
    problems++;
    messages.problem(problem);
  }

  private static String described(Throwable fault) {
    String where =
        Arrays.stream(fault.getStackTrace()).findFirst().map(frame -> " at " + frame).orElse("");
    return fault + where;
  }

  /** What the program's caller is told when all is printed. */
  int exitStatus() {
    if (faults > 0) {
      return ExitStatus.INTERNAL_ERROR;
    }
    if (problems == 0) {
      return ExitStatus.ALL_READ;
    }
    return read == 0 ? ExitStatus.NOTHING_READ : ExitStatus.SET_ASIDE;
  }

  /** Says how much was read, where something was not. */
  void saySum() {
    if (problems > 0) {
      messages.say(
          read + (read == 1 ? " document" : " documents") + " read, set aside: " + problems);
    }
  }
}
