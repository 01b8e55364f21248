package sitroom.reader.text;

import java.util.HashSet;
import java.util.Set;

/**
 * The words that a text writes with a capital in the middle of a sentence. They are looked for when
 * first asked for.
 */
final class NamesInText {
  private final String text;
  private final Set<String> names = new HashSet<>();
  private boolean searched;

  NamesInText(String text) {
    this.text = text;
  }

  /**
   * Whether the capitalised word also stands after a word in small letters, or after a comma,
   * somewhere in the text.
   */
  boolean contains(String word) {
    if (!WordShape.isCapitalised(word)) {
      return false;
    }
    if (!searched) {
      search();
    }
    return names.contains(word);
  }

  private void search() {
    searched = true;
    for (int i = 2; i < text.length(); i++) {
      boolean inside =
          text.charAt(i - 1) == ' '
              && (Character.isLowerCase(text.charAt(i - 2)) || text.charAt(i - 2) == ',');
      if (inside && Character.isUpperCase(text.charAt(i))) {
        int end = i;
        while (end < text.length()
            && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
          end++;
        }
        names.add(text.substring(i, end));
        i = end;
      }
    }
  }
}
