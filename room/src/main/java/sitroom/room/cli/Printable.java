package sitroom.room.cli;

/** Text of unknown origin made safe for a terminal: no control characters, one line. */
final class Printable {
  private Printable() {}

  /**
   * The text with every run of white space as one space and every control character as {@code
   * U+FFFD}.
   */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isWhitespace(unit) || unit == '\u00A0') {
        space = true;
        continue;
      }
      if (space && line.length() > 0) {
        line.append(' ');
      }
      space = false;
      line.append(isControl(unit) ? '\uFFFD' : unit);
    }
    return line.toString();
  }

  /**
   * Also the marks that turn the direction of writing: they can make a line read as what it is not.
   */
  private static boolean isControl(char unit) {
    boolean turnsDirection =
        (unit >= '\u202A' && unit <= '\u202E') || (unit >= '\u2066' && unit <= '\u2069');
    return Character.isISOControl(unit) || turnsDirection;
  }
}
