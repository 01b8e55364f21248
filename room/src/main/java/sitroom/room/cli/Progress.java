package sitroom.room.cli;

/** Shows on the terminal how far a long reading is. */
interface Progress extends AutoCloseable {
  /** Shows nothing. */
  Progress NONE = new Progress() {};

  /**
   * Progress on standard error: only where that is a terminal and the ledger goes elsewhere, for a
   * ledger on the screen shows by itself how far it is.
   *
   * @param total how many documents there are; negative where nobody knows yet
   */
  static Progress on(Streams streams, long total) {
    boolean seen = streams.terminal().err() && !streams.terminal().out();
    return seen ? new ProgressLine(streams.err(), streams.terminal().width(), total) : NONE;
  }

  /** Progress on standard error, where that is a terminal: nothing else is printed meanwhile. */
  static Progress beside(Streams streams, long total) {
    return streams.terminal().err()
        ? new ProgressLine(streams.err(), streams.terminal().width(), total)
        : NONE;
  }

  /** One more document is read. */
  default void step() {}

  /** Makes room for a message. */
  default void giveWay() {}

  @Override
  default void close() {}
}
