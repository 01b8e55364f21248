package sitroom.ledger.query;

/** A question that cannot be understood. The message says why, in words for the user. */
public final class QuestionException extends Exception {
  private static final long serialVersionUID = 1L;

  public QuestionException(String problem) {
    super(problem);
  }
}
