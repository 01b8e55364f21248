package sitroom.reader.parse;

/** What characters are to the splitters. */
final class Characters {
  private static final char NO_BREAK_SPACE_WITHOUT_WIDTH = '\ufeff';
  private static final char SPACE_WITHOUT_WIDTH = '\u200b';

  private Characters() {}

  /** White space of every kind and control characters: nothing that a word could hold. */
  static boolean isSpace(int c) {
    return c == ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.CONTROL
        || c == SPACE_WITHOUT_WIDTH
        || c == NO_BREAK_SPACE_WITHOUT_WIDTH;
  }

  /** Letters, and what stands on or in them: accents, soft hyphens, joiners. */
  static boolean isLetter(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c) || isMark(c);
  }

  /** What belongs to the character before it. */
  static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      case Character.FORMAT -> !isSpace(c);
      default -> false;
    };
  }

  static boolean isDigit(int c) {
    return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019';
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isDash(int c) {
    return c == '\u2013' || c == '\u2014' || c == '\u2015';
  }

  static boolean isOpening(int c) {
    return c == '"'
        || c == '\''
        || c == '('
        || c == '['
        || c == '{'
        || c == '<'
        || c == '\u201c'
        || c == '\u2018'
        || c == '\u00ab';
  }

  static boolean isClosing(int c) {
    return c == '"'
        || c == '\''
        || c == ')'
        || c == ']'
        || c == '}'
        || c == '>'
        || c == '\u201d'
        || c == '\u2019'
        || c == '\u00bb';
  }
}
