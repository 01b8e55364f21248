package sitroom.ledger.watch;

/** An act as a person wrote it that cannot be understood; the message says why. */
public final class ActException extends Exception {
  private static final long serialVersionUID = 1L;

  public ActException(String message) {
    super(message);
  }
}
