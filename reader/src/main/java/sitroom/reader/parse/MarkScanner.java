package sitroom.reader.parse;

import sitroom.reader.parse.SplittingWords.Role;

/**
 * Finds the ends of words that start with a mark: apostrophes, brackets, stops, dashes, smileys.
 */
final class MarkScanner {
  private static final int LONGEST_SMILEY = 3;

  private final TextCursor text;
  private final SplittingWords known;

  MarkScanner(TextCursor text, SplittingWords known) {
    this.text = text;
    this.known = known;
  }

  int end(int start) {
    int c = text.at(start);
    return switch (c) {
      case '\'', '\u2019' -> apostropheEnd(start);
      case '\u2018' ->
          text.at(start + 1) == '\u2019' || text.at(start + 1) == c ? start + 2 : start + 1;
      case '(' -> isEnumeration(start) ? start + 3 : start + 1;
      case ':', ';' -> smileyEnd(start);
      case '=' -> Math.max(smileyEnd(start), runEnd(start));
      case '.', '-', '_', '*', '~', '`', '+', '<', '>', '$', '\u2014' -> runEnd(start);
      case '!', '?' -> exclamationEnd(start);
      default -> symbolEnd(start);
    };
  }

  /**
   * A clitic, a word that starts with an apostrophe, a short year, a quotation mark of two, or a
   * mark alone.
   */
  private int apostropheEnd(int start) {
    boolean fresh = !text.touchesWordBefore(start);
    if (!fresh && Clitics.startsAt(text, start)) {
      return text.afterLetters(start + 1);
    }
    int letters = text.afterLetters(start + 1);
    if (text.at(letters) == text.at(start) && known.is(Role.KEPT, text.from(start, letters + 1))) {
      return letters + 1;
    }
    if (known.is(Role.KEPT, text.from(start, letters))) {
      return letters;
    }
    if (fresh && isShortYear(start, letters)) {
      return letters;
    }
    return text.at(start + 1) == text.at(start) ? start + 2 : start + 1;
  }

  /** Whether two digits of a year or a decade follow an apostrophe: '72, '90s. */
  private boolean isShortYear(int apostrophe, int end) {
    int digits = text.afterDigits(apostrophe + 1);
    return digits == apostrophe + 3
        && (end == digits || (end == digits + 1 && text.at(digits) == 's'));
  }

  /** Whether "(a)" stands at a place, after a space. */
  private boolean isEnumeration(int start) {
    int letter = text.at(start + 1);
    boolean fresh = start == 0 || Characters.isSpace(text.at(start - 1));
    return fresh && letter >= 'a' && letter <= 'z' && text.at(start + 2) == ')';
  }

  private int smileyEnd(int start) {
    for (int end = start + 2; end <= Math.min(start + LONGEST_SMILEY, text.length()); end++) {
      if (known.is(Role.SMILEY, text.from(start, end))
          && !Character.isLetterOrDigit(text.at(end))) {
        return end;
      }
    }
    return start + 1;
  }

  /** A run of the same mark is one word: "...", "--", "====". */
  private int runEnd(int start) {
    int c = text.at(start);
    int end = start + 1;
    while (text.at(end) == c) {
      end++;
    }
    return end;
  }

  private int exclamationEnd(int start) {
    int end = start + 1;
    while (text.at(end) == '!' || text.at(end) == '?') {
      end++;
    }
    return end;
  }

  /** One code point with the marks that stand on it, as in pictures that are put together. */
  private int symbolEnd(int start) {
    int end = start + Character.charCount(text.at(start));
    for (int c = text.at(end); c != 0 && Characters.isMark(c); c = text.at(end)) {
      end += Character.charCount(c);
    }
    return end;
  }
}
