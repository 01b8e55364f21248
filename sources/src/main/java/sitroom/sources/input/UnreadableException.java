package sitroom.sources.input;

import java.util.OptionalInt;

/** Bytes that are no text. The message says what is wrong, the line where. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient OptionalInt line;

  public UnreadableException(String what) {
    super(what);
    this.line = OptionalInt.empty();
  }

  public UnreadableException(int line, String what) {
    super(what);
    this.line = OptionalInt.of(line);
  }

  /** As a problem of a file. */
  public Problem in(String file) {
    return new Problem(file, line, String.valueOf(getMessage()));
  }
}
