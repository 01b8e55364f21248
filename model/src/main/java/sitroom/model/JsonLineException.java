package sitroom.model;

/**
 * A line that is not the JSON object that was expected. The message says what is wrong, in words
 * for the user.
 */
public final class JsonLineException extends Exception {
  private static final long serialVersionUID = 1L;

  public JsonLineException(String problem) {
    super(problem);
  }

  public JsonLineException(String problem, Throwable cause) {
    super(problem, cause);
  }
}
