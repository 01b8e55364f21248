package sitroom.sources.input;

import java.util.OptionalInt;

/**
 * What is wrong with some input, for the person who gave it.
 *
 * @param file the file as it was named, or what standard input is called
 * @param line counted from 1; empty where the problem has no place in the file
 * @param what in a few words, without a full stop
 */
public record Problem(String file, OptionalInt line, String what) {

  /** A problem of a whole file. */
  public static Problem of(String file, String what) {
    return new Problem(file, OptionalInt.empty(), what);
  }

  public static Problem of(String file, int line, String what) {
    return new Problem(file, OptionalInt.of(line), what);
  }

  /** As {@code FILE:LINE: what}. */
  @Override
  public String toString() {
    return file + (line.isPresent() ? ":" + line.getAsInt() : "") + ": " + what;
  }
}
