package sitroom.room.correct;

/**
 * A field that an entry does not have, or a value that the field cannot have; the message says so.
 */
public final class WrongValueException extends Exception {
  private static final long serialVersionUID = 1L;

  WrongValueException(String message) {
    super(message);
  }
}
