package sitroom.reader.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds full stops that stand inside a sentence: after them it goes on in small letters. */
final class StrayStops {
  private static final int SHORTEST_NAME = 4;

  private StrayStops() {}

  static void find(
      String text, Set<String> abbreviations, Set<String> particles, List<Edit> edits) {
    for (int i = text.indexOf('.'); i >= 0; i = text.indexOf('.', i + 1)) {
      int next = i + 1;
      while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\n')) {
        next++;
      }
      if (next > i + 1
          && next < text.length()
          && endsWord(text, i, abbreviations)
          && goesOn(text, next, particles)) {
        edits.add(Edit.deletion(i, i + 1, "full stop inside a sentence"));
      }
    }
  }

  /** Whether a plain word that is no abbreviation stands before the stop. */
  private static boolean endsWord(String text, int stop, Set<String> abbreviations) {
    int start = stop;
    while (start > 0 && stop - start < 40 && isWordChar(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean begins = start == 0 || " \n(\"“‘—–".indexOf(text.charAt(start - 1)) >= 0;
    if (!begins || word.length() < 2 || !Character.isLetter(word.charAt(word.length() - 1))) {
      return false;
    }
    boolean small = word.chars().noneMatch(Character::isUpperCase);
    boolean name =
        word.length() >= SHORTEST_NAME && word.chars().skip(1).noneMatch(Character::isUpperCase);
    return (small || name) && !abbreviations.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isWordChar(char c) {
    return Character.isLetter(c) || c == '-' || c == '\'' || c == '’';
  }

  /**
   * Whether a plain word in small letters stands at a place, one that does not begin a name such as
   * "von Amsberg".
   */
  private static boolean goesOn(String text, int start, Set<String> particles) {
    int end = start;
    while (end < text.length() && isWordChar(text.charAt(end))) {
      if (Character.isUpperCase(text.charAt(end))) {
        return false;
      }
      end++;
    }
    if (end == start || !Character.isLowerCase(text.charAt(start))) {
      return false;
    }
    if (end < text.length() && " \n,;:)\"”’.?!—–".indexOf(text.charAt(end)) < 0) {
      return false;
    }
    boolean address =
        end + 1 < text.length()
            && ".:".indexOf(text.charAt(end)) >= 0
            && !Blanks.isNothing(text.charAt(end + 1));
    boolean name =
        particles.contains(text.substring(start, end))
            && end + 1 < text.length()
            && Character.isUpperCase(text.charAt(end + 1));
    return !address && !name;
  }
}
