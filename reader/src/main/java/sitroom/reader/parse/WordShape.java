package sitroom.reader.parse;

/**
 * How a word is written. The network's word pieces have no capitals, so the shape is given to it
 * besides. The order is the network's own: {@link #ordinal()} is the number that it was trained
 * with.
 */
enum WordShape {
  /** Stands for the sentence's edges. */
  NONE,
  DIGITS,
  PUNCTUATION,
  SMALL,
  CAPITALS,
  ONE_CAPITAL,
  TITLE,
  MIXED;

  static WordShape of(String word) {
    int letters = 0;
    int small = 0;
    int capital = 0;
    boolean digits = false;
    int smallAfterFirst = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        boolean isSmall = Character.isLowerCase(c);
        small += isSmall ? 1 : 0;
        smallAfterFirst += isSmall && letters > 0 ? 1 : 0;
        capital += Character.isUpperCase(c) ? 1 : 0;
        letters++;
      } else {
        digits |= Character.isDigit(c);
      }
    }
    if (letters == 0) {
      return digits ? DIGITS : PUNCTUATION;
    }
    if (small == letters) {
      return SMALL;
    }
    if (capital == letters) {
      return letters > 1 ? CAPITALS : ONE_CAPITAL;
    }
    return Character.isUpperCase(word.charAt(0)) && smallAfterFirst == letters - 1 ? TITLE : MIXED;
  }
}
