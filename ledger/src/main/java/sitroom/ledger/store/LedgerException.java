package sitroom.ledger.store;

/** The ledger cannot do what was asked. The message is for the user. */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Trouble trouble;

  public LedgerException(Trouble trouble, String message) {
    super(message);
    this.trouble = trouble;
  }

  LedgerException(Trouble trouble, String message, Throwable cause) {
    super(message, cause);
    this.trouble = trouble;
  }

  static LedgerException of(LedgerAddress address, Throwable cause) {
    Trouble trouble = Trouble.of(cause);
    String detail = trouble == Trouble.OTHER ? ": " + innermost(cause) : "";
    return new LedgerException(trouble, address.shown() + ": " + trouble.words() + detail, cause);
  }

  public Trouble trouble() {
    return trouble;
  }

  private static String innermost(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
