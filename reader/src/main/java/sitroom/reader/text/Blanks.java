package sitroom.reader.text;

/** The many characters that show as nothing or as a space. */
final class Blanks {
  private Blanks() {}

  /**
   * The text with every kind of line end as a line feed and every other kind of blank or control
   * character as a plain space. The length stays the same, so that offsets count in both.
   */
  static String plain(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == '\r' && i + 1 < chars.length && chars[i + 1] == '\n') {
        chars[i] = ' ';
      } else if (isLineEnd(chars[i])) {
        chars[i] = '\n';
      } else if (isBlank(chars[i])) {
        chars[i] = ' ';
      }
    }
    return new String(chars);
  }

  static boolean isLineEnd(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /** A blank within a line, among them no-break and thin spaces and control characters. */
  static boolean isBlank(char c) {
    return c == ' ' || (!isLineEnd(c) && (Character.isISOControl(c) || Character.isSpaceChar(c)));
  }

  /**
   * A character that takes no room: zero-width spaces, direction marks, soft hyphens, byte order
   * marks.
   */
  static boolean isInvisible(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\uFEFF';
  }

  /** Whether nothing is to be seen: a blank, a line end, or a character that takes no room. */
  static boolean isNothing(char c) {
    return isBlank(c) || isLineEnd(c) || isInvisible(c);
  }
}
