package sitroom.room.cli;

/** What the program tells its caller when it ends. */
final class ExitStatus {
  /** Everything was read. */
  static final int ALL_READ = 0;

  /**
   * Something was set aside, with a message; the rest was read. For a check: it found something.
   */
  static final int SET_ASIDE = 1;

  /** The command line, or what it points to, is wrong. */
  static final int WRONG_USAGE = 2;

  /** There was input, and none of it could be read. */
  static final int NOTHING_READ = 3;

  /** A fault of the program, or the output could not be written. */
  static final int INTERNAL_ERROR = 70;

  private ExitStatus() {}
}
