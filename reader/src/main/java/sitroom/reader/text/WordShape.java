package sitroom.reader.text;

import java.util.ArrayList;
import java.util.List;
import sitroom.model.Span;

/** What can be told of words and lines by their characters alone. */
final class WordShape {
  private WordShape() {}

  /** The words of a stretch between blanks. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || Blanks.isNothing(text.charAt(i));
      if (blank && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return words;
  }

  /** Whether the first letter or digit is an upper-case letter. */
  static boolean isCapitalised(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return Character.isUpperCase(word.charAt(i));
      }
    }
    return false;
  }

  /**
   * Whether there are letters, and none of them is lower-case, but for the start of "McCONNELL".
   */
  static boolean isAllCapitals(String word) {
    boolean letters = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean ofMc = i == 1 && c == 'c' && word.charAt(0) == 'M' && word.length() > 3;
      if (Character.isLowerCase(c) && !ofMc) {
        return false;
      }
      letters |= Character.isUpperCase(c);
    }
    return letters;
  }

  /** Small words that stand uncapitalised inside names and titles. */
  static boolean isParticle(String word) {
    return switch (word) {
      case "of",
          "the",
          "for",
          "and",
          "on",
          "in",
          "to",
          "at",
          "de",
          "da",
          "di",
          "del",
          "della",
          "der",
          "den",
          "des",
          "do",
          "dos",
          "du",
          "el",
          "la",
          "le",
          "von",
          "van",
          "bin",
          "ben",
          "bint",
          "ibn",
          "al",
          "y",
          "e",
          "&",
          "zu",
          "ter" ->
          true;
      default ->
          word.startsWith("al-")
              || word.startsWith("el-")
              || word.startsWith("as-")
              || word.startsWith("d’")
              || word.startsWith("d'");
    };
  }

  /** Whether the text ends as a sentence does, closing quotes and brackets left aside. */
  static boolean endsSentence(String text) {
    int i = text.length() - 1;
    while (i >= 0
        && (Blanks.isNothing(text.charAt(i)) || "\"'”’)]»*".indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return i >= 0 && ".!?…".indexOf(text.charAt(i)) >= 0;
  }

  /**
   * The span without blanks and invisible characters at its ends; empty where nothing else is in
   * it.
   */
  static Span strip(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Blanks.isNothing(text.charAt(from))) {
      from++;
    }
    while (to > from && Blanks.isNothing(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** The text with every run of blanks as one space, without those at its ends. */
  static String collapse(String text) {
    return String.join(" ", words(text));
  }
}
