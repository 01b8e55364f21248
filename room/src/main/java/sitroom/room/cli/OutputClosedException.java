package sitroom.room.cli;

/** Whoever reads the output wants no more of it, as {@code head} does when it has its lines. */
final class OutputClosedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputClosedException(Throwable cause) {
    super("the output was closed", cause);
  }
}
