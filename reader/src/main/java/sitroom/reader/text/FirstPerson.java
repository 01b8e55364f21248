package sitroom.reader.text;

/** Tells speech from writing: who speaks says "I" and "we", and "you" to those who listen. */
final class FirstPerson {
  private static final int WINDOW = 1500;
  private static final int ENOUGH = 3;

  private FirstPerson() {}

  /**
   * Whether the text from a place on is somebody's speech.
   *
   * @param singular how often at least an "I" must speak
   */
  static boolean speaks(String plain, int from, int singular) {
    int found = 0;
    int singularFound = 0;
    for (String word :
        WordShape.words(plain.substring(from, Math.min(plain.length(), from + WINDOW)))) {
      if (isFirstOrSecondPerson(word)) {
        found++;
        singularFound += word.charAt(0) == 'I' ? 1 : 0;
      }
    }
    return found >= ENOUGH && singularFound >= singular;
  }

  private static boolean isFirstOrSecondPerson(String word) {
    int cut = 0;
    while (cut < word.length() && Character.isLetter(word.charAt(cut))) {
      cut++;
    }
    return switch (word.substring(0, cut)) {
      case "I", "we", "We", "you", "You", "my", "My", "our", "Our", "your", "Your", "me", "us" ->
          true;
      default -> false;
    };
  }
}
