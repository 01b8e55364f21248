package sitroom.room;

/**
 * Sitroom is not set up as it must be to read: no home, no pack, a pack that is wrong. The message
 * is for the user.
 */
public final class SetUpException extends Exception {
  private static final long serialVersionUID = 1L;

  public SetUpException(String problem) {
    super(problem);
  }

  public SetUpException(String problem, Throwable cause) {
    super(problem, cause);
  }
}
