package sitroom.reader.text;

import sitroom.model.Span;

/** Tells what the quotation marks of one block do, from the characters beside them. */
final class QuoteMarks {

  /** What a mark may do. */
  enum Role {
    OPENS,
    CLOSES,
    /** A straight mark that opens where nothing is open, and else closes. */
    EITHER,
    OPENS_SINGLE,
    CLOSES_SINGLE,
    /** An apostrophe, a sign for inches, or no mark at all. */
    NONE
  }

  private final String text;
  private final Span block;

  /**
   * The last place in the block where a single quotation can surely close; -1 where there is none.
   */
  private final int lastSingleClose;

  QuoteMarks(String text, Span block) {
    this.text = text;
    this.block = block;
    int last = -1;
    for (int i = block.start(); i < block.end(); i++) {
      if (isSingle(text.charAt(i)) && mayClose(i) && !isPossessive(i)) {
        last = i;
      }
    }
    this.lastSingleClose = last;
  }

  static boolean isSingle(char c) {
    return c == '\'' || c == '’';
  }

  Role role(int i) {
    return switch (text.charAt(i)) {
      case '“', '„', '«', '‟' -> Role.OPENS;
      case '”', '»' -> Role.CLOSES;
      case '"', '＂' -> straight(i);
      case '‘', '‚' -> Role.OPENS_SINGLE;
      case '’', '\'' -> single(i);
      default -> Role.NONE;
    };
  }

  private char at(int i) {
    return i >= block.start() && i < block.end() ? text.charAt(i) : ' ';
  }

  private Role straight(int i) {
    boolean openLeft = isOpenBefore(i);
    boolean openRight = isOpenAfter(i);
    if (openLeft == openRight) {
      // A digit before and a blank after: {@code a 6" gun}.
      return Role.EITHER;
    }
    return openLeft ? Role.OPENS : Role.CLOSES;
  }

  /** A mark after a blank, a bracket, a dash or another opening mark may open. */
  private boolean isOpenBefore(int i) {
    char before = at(i - 1);
    return Blanks.isNothing(before) || "([{—–-‘“/".indexOf(before) >= 0;
  }

  /** A mark before a blank, a bracket, a dash or a stop may close. */
  private boolean isOpenAfter(int i) {
    char after = at(i + 1);
    return Blanks.isNothing(after) || ")]}—–-.,;:!?’”/".indexOf(after) >= 0;
  }

  private Role single(int i) {
    if (text.charAt(i) == '\''
        && isOpenBefore(i)
        && Character.isLetter(at(i + 1))
        && lastSingleClose > i + 2) {
      return Role.OPENS_SINGLE;
    }
    boolean possessive = isPossessive(i) && lastSingleClose > i;
    return mayClose(i) && !possessive ? Role.CLOSES_SINGLE : Role.NONE;
  }

  private boolean mayClose(int i) {
    return !Blanks.isNothing(at(i - 1))
        && !Character.isLetterOrDigit(at(i + 1))
        && i > block.start();
  }

  /** "the troops' morale": after an s and before a word in small letters. */
  private boolean isPossessive(int i) {
    return at(i - 1) == 's' && at(i + 1) == ' ' && Character.isLowerCase(at(i + 2));
  }
}
