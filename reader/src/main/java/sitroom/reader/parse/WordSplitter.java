package sitroom.reader.parse;

/**
 * Splits English text into words by the treebanks' conventions: "wo n't", "Russia 's", "US - led",
 * "$ 5". Every character that is no space belongs to exactly one word. Time grows with the text's
 * length and nothing else.
 */
final class WordSplitter {
  private final SplittingWords known;

  WordSplitter(SplittingWords known) {
    this.known = known;
  }

  /** The words of a text. */
  Words split(String text) {
    Words words = new Words(text);
    WordScanner scanner = new WordScanner(text, known);
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (Characters.isSpace(c)) {
        at += Character.charCount(c);
      } else {
        int end = scanner.end(at);
        words.add(at, end);
        at = end;
      }
    }
    return words;
  }
}
