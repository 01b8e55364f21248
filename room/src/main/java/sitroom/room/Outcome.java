package sitroom.room;

import sitroom.reader.Reading;
import sitroom.sources.input.Input;
import sitroom.sources.input.Problem;

/** What became of one thing in the input. */
public sealed interface Outcome {

  /** It was read. */
  record Read(Input.Found input, Reading reading) implements Outcome {}

  /** It need not be read. */
  record Skipped(Input.Found input) implements Outcome {}

  /** It could not be made a document. */
  record SetAside(Problem problem) implements Outcome {}

  /** The program failed on it: a fault of the program, not of the document. */
  record Failed(Input.Found input, Throwable fault) implements Outcome {}
}
