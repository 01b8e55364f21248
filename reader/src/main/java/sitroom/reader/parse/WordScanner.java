package sitroom.reader.parse;

import sitroom.reader.parse.SplittingWords.Role;

/**
 * Finds where the word that starts at a place of a text ends: decides by its first character who
 * looks further.
 */
final class WordScanner {
  private final TextCursor text;
  private final SplittingWords known;
  private final AddressScanner addresses;
  private final LetterWordScanner letterWords;
  private final MarkScanner marks;

  WordScanner(String text, SplittingWords known) {
    this.text = new TextCursor(text);
    this.known = known;
    this.addresses = new AddressScanner(text, known);
    this.letterWords = new LetterWordScanner(this.text, known);
    this.marks = new MarkScanner(this.text, known);
  }

  /** The end of the word that starts at a place where no space stands. */
  int end(int start) {
    int c = text.at(start);
    if (Characters.isLetter(c) || Characters.isDigit(c)) {
      int address = addresses.end(start);
      if (address > start) {
        return address;
      }
      return Characters.isDigit(c) ? numberEnd(start) : letterWords.end(start);
    }
    boolean fresh = !text.touchesWordBefore(start);
    if (fresh && c == '.' && Characters.isDigit(text.at(start + 1))) {
      return numberEnd(start + 1);
    }
    if (fresh && (c == '@' || c == '#') && Characters.isLetter(text.at(start + 1))) {
      return handleEnd(start + 1);
    }
    return marks.end(start);
  }

  /**
   * Numbers with what belongs to them: 175,000, 9:30, 12/8/2021, 1990s, 21st, and "2." at the start
   * of a line.
   */
  private int numberEnd(int start) {
    int end = text.afterDigits(start);
    while (isInnerMark(text.at(end)) && Characters.isDigit(text.at(end + 1))) {
      end = text.afterDigits(end + 1);
    }
    if (text.at(end) == '.'
        && text.at(end + 1) != 0
        && Characters.isSpace(text.at(end + 1))
        && text.startsLine(start)) {
      return end + 1;
    }
    int letters = text.afterLetters(end);
    return letters == end || known.is(Role.UNIT, text.from(end, letters)) ? end : letters;
  }

  private static boolean isInnerMark(int c) {
    return c == '.' || c == ',' || c == ':' || c == '/';
  }

  private int handleEnd(int from) {
    int end = text.afterLetters(from);
    while (text.at(end) == '_') {
      end = text.afterLetters(end + 1);
    }
    return end;
  }
}
