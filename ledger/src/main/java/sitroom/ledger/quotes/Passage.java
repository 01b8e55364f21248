package sitroom.ledger.quotes;

import sitroom.model.Span;

/**
 * A place where something was said.
 *
 * @param words the words that the quotation takes up
 * @param sentences the sentences that they stand in
 */
public record Passage(Span words, Span sentences) {
  private static final int FARTHEST = 400;

  static Passage of(String text, Span words) {
    int start = words.start();
    while (start > 0 && words.start() - start < FARTHEST && !endsBefore(text, start)) {
      start--;
    }
    int end = words.end();
    while (end < text.length() && end - words.end() < FARTHEST && !endsBefore(text, end)) {
      end++;
    }
    while (start < words.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > words.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Passage(words, new Span(start, end));
  }

  /** Whether a sentence ends right before this place. */
  private static boolean endsBefore(String text, int at) {
    char before = text.charAt(at - 1);
    if (before == '\n') {
      return true;
    }
    if (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      return false;
    }
    int last = at - 1;
    if ("”\"’)".indexOf(before) >= 0 && last > 0) {
      last--;
    }
    char sign = text.charAt(last);
    // Not the stop of "U.S." or "Mr.".
    return sign == '?' || sign == '!' || sign == '.' && last >= 3 && isLong(text, last);
  }

  private static boolean isLong(String text, int stop) {
    for (int i = stop - 1; i >= stop - 3; i--) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return "”\"’)".indexOf(text.charAt(i)) >= 0;
      }
    }
    return true;
  }
}
