package sitroom.ledger.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import sitroom.model.Span;

/**
 * Tells a term or a name between quotation marks from words that somebody is quoted as saying: it
 * is short or written like a title, has no verb of its own, and no word of saying governs it.
 */
final class Terms {
  private static final int MOST_WORDS = 4;
  private static final int MOST_TITLE_WORDS = 10;
  private static final int BEFORE = 6;
  private static final int AFTER = 4;
  private static final Pattern SO_CALLED =
      Pattern.compile(
          "(?s).*\\b(so-called|so called|known as|nicknamed|dubbed|codenamed|code-named|titled|entitled)\\W*$");

  /** Words that make a clause. */
  private static final Set<String> CLAUSE =
      Set.of(
          "i", "we", "you", "he", "she", "they", "it", "is", "are", "was", "were", "be", "am",
          "will", "would", "should", "shall", "can", "must", "may", "have", "has", "had", "do",
          "does", "did", "not", "let", "there");

  /** Verbs after or before which quoted words are somebody's, and with them all their forms. */
  private static final Set<String> SAYING =
      forms(
          ("say tell call describe term label brand denounce hail condemn praise warn vow pledge"
              + " promise urge demand dismiss deny ask reply respond add announce argue insist"
              + " assert claim stress emphasize reiterate repeat declare remark tweet write"
              + " explain acknowledge admit characterize suggest quote cite mention conclude"
              + " continue assure inform criticize blast slam predict caution testify joke"
              + " confirm recall speak complain express welcome accuse"),
          "said told wrote written spoke spoken according saying words phrase statement");

  private final String text;

  Terms(String text) {
    this.text = text;
  }

  private static Set<String> forms(String verbs, String more) {
    Set<String> forms = new HashSet<>(List.of(more.split(" ")));
    for (String verb : verbs.split(" ")) {
      String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
      forms.add(verb);
      forms.add(verb + "s");
      forms.add(stem + "ing");
      forms.add(stem + "ed");
      if (verb.endsWith("y")) {
        forms.add(verb.substring(0, verb.length() - 1) + "ied");
        forms.add(verb.substring(0, verb.length() - 1) + "ies");
      }
    }
    return Set.copyOf(forms);
  }

  boolean isTerm(QuotedWords quoted) {
    List<Word> words = Wording.of(text, quoted.inner()).words();
    if (words.isEmpty()) {
      return true;
    }
    String before =
        text.substring(Math.max(0, quoted.outer().start() - 120), quoted.outer().start());
    boolean brief = words.size() <= MOST_WORDS;
    if (brief && SO_CALLED.matcher(before.toLowerCase(Locale.ROOT)).matches()) {
      return true;
    }
    boolean clause = words.stream().anyMatch(word -> CLAUSE.contains(word.form()));
    boolean title = words.size() > 1 && words.size() <= MOST_TITLE_WORDS && isTitle(words);
    return (brief && !clause || title) && !isSaid(quoted);
  }

  /** All words but small ones begin with a capital. */
  private boolean isTitle(List<Word> words) {
    return words.stream()
            .filter(word -> word.form().length() > 3)
            .allMatch(word -> !Character.isLowerCase(text.charAt(word.span().start())))
        && words.stream().anyMatch(word -> word.form().length() > 3);
  }

  private boolean isSaid(QuotedWords quoted) {
    return speaks(before(quoted.outer().start())) || speaks(after(quoted.outer().end()));
  }

  private boolean speaks(List<Word> words) {
    return words.stream().anyMatch(word -> SAYING.contains(word.form()));
  }

  /** The last words of the sentence before it. */
  private List<Word> before(int at) {
    int from = at;
    while (from > 0 && at - from < 200 && ".!?\n”".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    List<Word> words = Wording.of(text, new Span(from, at)).words();
    return words.subList(Math.max(0, words.size() - BEFORE), words.size());
  }

  /** The first words of the sentence after it. */
  private List<Word> after(int at) {
    int to = at;
    while (to < text.length() && to - at < 200 && ".!?\n“".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    List<Word> words = Wording.of(text, new Span(at, to)).words();
    return words.subList(0, Math.min(AFTER, words.size()));
  }
}
