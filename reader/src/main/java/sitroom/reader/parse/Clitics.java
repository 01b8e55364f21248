package sitroom.reader.parse;

/** The short words that English writes onto the word before: 's, 'm, 'd, 'll, 're, 've, and n't. */
final class Clitics {
  private Clitics() {}

  /** Whether the apostrophe at a place opens a short word that ends where its letters end. */
  static boolean startsAt(TextCursor text, int apostrophe) {
    int length = text.afterLetters(apostrophe + 1) - apostrophe - 1;
    int first = Character.toLowerCase(text.at(apostrophe + 1));
    if (length == 1) {
      return first == 's' || first == 'm' || first == 'd';
    }
    int second = Character.toLowerCase(text.at(apostrophe + 2));
    boolean will = first == 'l' && second == 'l';
    boolean areOrHave = (first == 'r' || first == 'v') && second == 'e';
    return length == 2 && (will || areOrHave);
  }

  /** Whether "n't" stands at a place, and the word ends with it. */
  static boolean isNegation(TextCursor text, int n) {
    return Character.toLowerCase(text.at(n)) == 'n'
        && Characters.isApostrophe(text.at(n + 1))
        && Character.toLowerCase(text.at(n + 2)) == 't'
        && text.afterLetters(n + 2) == n + 3;
  }
}
