package sitroom.reader.parse;

import sitroom.reader.parse.SplittingWords.Role;

/**
 * Finds where the word that starts at a place of a text ends: decides by its first character who
 * looks further.
 */
final class WordScanner {
  private static final int TELEPHONE_GROUP = 3;
  private static final int TELEPHONE_END = 4;

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
    if (fresh && (c == '.' || c == '+') && Characters.isDigit(text.at(start + 1))) {
      return numberEnd(start + 1);
    }
    if (fresh && (c == '@' || c == '#') && Characters.isLetter(text.at(start + 1))) {
      return handleEnd(start + 1);
    }
    return marks.end(start);
  }

  /**
   * Numbers with what belongs to them: 175,000, 9:30, 12/8/2021, 1990s, 1990's, 21st, +44, a
   * telephone's 202-555-0143, and "2." at the start of a line.
   */
  private int numberEnd(int start) {
    int end = text.afterDigits(start);
    int telephone = telephoneEnd(start, end);
    if (telephone > end) {
      return telephone;
    }
    while (isInnerMark(text.at(end)) && Characters.isDigit(text.at(end + 1))) {
      end = text.afterDigits(end + 1);
    }
    if (text.at(end) == '.'
        && text.at(end + 1) != 0
        && Characters.isSpace(text.at(end + 1))
        && text.startsLine(start)) {
      return end + 1;
    }
    if (Characters.isApostrophe(text.at(end)) && text.at(end + 1) == 's') {
      int decade = text.afterLetters(end + 1);
      return decade == end + 2 ? decade : end;
    }
    int letters = text.afterLetters(end);
    return letters == end || known.is(Role.UNIT, text.from(end, letters)) ? end : letters;
  }

  /**
   * The end of a telephone number whose first digits end at a place: 202-555-0143, or 555-0143
   * behind the code of an area in brackets. Where there is none, that place.
   */
  private int telephoneEnd(int start, int end) {
    int last = end;
    int groups = 1;
    int digits = end - start;
    while (digits == TELEPHONE_GROUP && Characters.isHyphen(text.at(last))) {
      int further = text.afterDigits(last + 1);
      digits = further - last - 1;
      last = further;
      groups++;
    }
    boolean area = text.at(start - 1) == ')' || text.at(start - 2) == ')';
    boolean whole = digits == TELEPHONE_END && (groups == 3 || (groups == 2 && area));
    return whole && !Characters.isHyphen(text.at(last)) ? last : end;
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
