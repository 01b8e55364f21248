package sitroom.reader.parse;

/**
 * White space as CoNLL-U's MISC column writes it: \s for a space, \n, \t, \r, \p for a bar, \\ for
 * a backslash.
 */
final class ConlluSpaces {
  private static final String PLAIN = " \n\t\r|\\";
  private static final String LETTERS = "sntrp\\";

  private ConlluSpaces() {}

  static String escape(String spaces) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < spaces.length(); i++) {
      char c = spaces.charAt(i);
      int kind = PLAIN.indexOf(c);
      escaped.append(kind < 0 ? String.valueOf(c) : "\\" + LETTERS.charAt(kind));
    }
    return escaped.toString();
  }

  static String unescape(String escaped) {
    StringBuilder spaces = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      int kind =
          escaped.charAt(i) == '\\' && i + 1 < escaped.length()
              ? LETTERS.indexOf(escaped.charAt(i + 1))
              : -1;
      spaces.append(kind < 0 ? escaped.charAt(i) : PLAIN.charAt(kind));
      i += kind < 0 ? 0 : 1;
    }
    return spaces.toString();
  }
}
