package sitroom.reader.parse;

/** Looks at a text around a place; beyond its ends stands the character 0. */
final class TextCursor {
  private static final int SHORT_WAY = 8;

  private final String text;

  TextCursor(String text) {
    this.text = text;
  }

  /** The code point at a place, or 0 outside the text. */
  int at(int place) {
    return place >= 0 && place < text.length() ? text.codePointAt(place) : 0;
  }

  int length() {
    return text.length();
  }

  String from(int start, int end) {
    return text.substring(start, end);
  }

  boolean startsWith(String word, int place) {
    return text.startsWith(word, place);
  }

  /** Whether a letter or digit stands right before a place. */
  boolean touchesWordBefore(int place) {
    return place > 0 && Character.isLetterOrDigit(text.codePointBefore(place));
  }

  /** The end of the letters and digits that start at a place. */
  int afterLetters(int from) {
    int end = from;
    for (int c = at(end); Characters.isLetter(c) || Characters.isDigit(c); c = at(end)) {
      end += Character.charCount(c);
    }
    return end;
  }

  /** The end of the digits that start at a place. */
  int afterDigits(int from) {
    int end = from;
    for (int c = at(end); Characters.isDigit(c); c = at(end)) {
      end += Character.charCount(c);
    }
    return end;
  }

  /** The next place without a space, not looking far. */
  int afterSpaces(int from) {
    int place = from;
    while (place < text.length()
        && place < from + SHORT_WAY
        && Characters.isSpace(text.charAt(place))) {
      place++;
    }
    return place;
  }

  /** Whether nothing but a few blanks stands before a place in its line. */
  boolean startsLine(int place) {
    int before = place - 1;
    while (before >= 0
        && before > place - SHORT_WAY
        && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }
}
