package sitroom.knowledge;

import java.text.Normalizer;

/**
 * The form under which names of places are kept: small letters and digits, single spaces, no
 * accents, no article.
 */
final class PlaceKey {
  private static final int ASCII = 128;
  private static final String ARTICLE = "the ";

  private PlaceKey() {}

  static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    String letters = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    boolean gap = false;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        key.append(Character.toLowerCase(letter));
        gap = false;
      } else {
        gap |= Character.getType(letter) != Character.NON_SPACING_MARK;
      }
    }
    String whole = key.toString();
    return whole.startsWith(ARTICLE) ? whole.substring(ARTICLE.length()) : whole;
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }

  /** How many words a key has. */
  static int words(String key) {
    int words = 1;
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }
}
