package sitroom.ledger.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into the words under which it is found: letters and digits in one run, in lower case,
 * without accents, plurals as singulars. Both databases index these words, so both find the same.
 *
 * <p>Plurals are cut by Harman's S stemmer ("How effective is suffixing?", JASIS 42, 1991), the
 * weakest there is: a stronger one finds "general" for "generation", and a quoted phrase should
 * find its words.
 */
public final class Words {
  private static final int LONGEST = 64;

  private Words() {}

  /** The words of a text, in order. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (String word : runs(text)) {
      words.add(singular(word));
    }
    return words;
  }

  /** Words joined by hyphens and not cut: how names stand in filters. */
  public static String slug(String name) {
    return String.join("-", runs(name));
  }

  private static List<String> runs(String text) {
    String plain =
        isAscii(text)
            ? text.toLowerCase(Locale.ROOT)
            : Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    List<String> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < plain.length(); ) {
      int sign = plain.codePointAt(i);
      i += Character.charCount(sign);
      if (Character.isLetterOrDigit(sign)) {
        run.appendCodePoint(sign);
      } else if (Character.getType(sign) != Character.NON_SPACING_MARK) {
        finish(run, runs);
      }
    }
    finish(run, runs);
    return runs;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(unit -> unit < 128);
  }

  private static void finish(StringBuilder run, List<String> runs) {
    if (!run.isEmpty()) {
      runs.add(run.substring(0, run.offsetByCodePoints(0, shortened(run))));
      run.setLength(0);
    }
  }

  /** A run of thousands of letters is no word; the databases limit what they index. */
  private static int shortened(StringBuilder run) {
    return Math.min(LONGEST, run.codePointCount(0, run.length()));
  }

  private static String singular(String word) {
    if (word.length() < 4 || !word.endsWith("s")) {
      return word;
    }
    String body = word.substring(0, word.length() - 1);
    if (word.endsWith("ies")) {
      return word.endsWith("eies") || word.endsWith("aies")
          ? body
          : word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("es")) {
      return word.endsWith("aes") || word.endsWith("ees") || word.endsWith("oes") ? word : body;
    }
    return word.endsWith("us") || word.endsWith("ss") ? word : body;
  }
}
