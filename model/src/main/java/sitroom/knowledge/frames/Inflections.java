package sitroom.knowledge.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The inflected forms of the words that rows name, so that a form which the parser's lemmatiser
 * does not know ("expelled", "criticised", "launches") is led back to the row's word all the same.
 *
 * <p>Regular English forms follow from the word; irregular ones stand in {@code forms.tsv}. A form
 * that two words share belongs to the word that was added first.
 */
final class Inflections {
  private static final String VOWELS = "aeiou";

  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Set<String> knownVerbs = new HashSet<>();
  private final Set<String> knownNouns = new HashSet<>();

  /** Adds a verb with its regular forms. */
  void addVerb(String word) {
    knownVerbs.add(word);
    pastForms(word).forEach(form -> verbs.putIfAbsent(form, word));
    ingForms(word).forEach(form -> verbs.putIfAbsent(form, word));
    verbs.putIfAbsent(sForm(word), word);
  }

  /** Adds a noun with its regular plural. */
  void addNoun(String word) {
    knownNouns.add(word);
    nouns.putIfAbsent(sForm(word), word);
  }

  /** Adds one form of a word, as a verb or as a noun. */
  void addForm(String form, PartOfSpeech pos, String word) {
    (pos == PartOfSpeech.NOUN ? nouns : verbs).put(form, word);
  }

  /**
   * The word that a form belongs to, or nothing where the lemma is a known verb or noun already or
   * the form is unknown.
   *
   * @param form lower case
   * @param lemma what the parser takes for the form's lemma, lower case
   */
  Optional<String> wordOf(String form, String lemma, boolean verb) {
    Set<String> known = verb ? knownVerbs : knownNouns;
    return known.contains(lemma)
        ? Optional.empty()
        : Optional.ofNullable((verb ? verbs : nouns).get(form));
  }

  private static String sForm(String word) {
    if (endsInConsonantAndY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hissing =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh");
    return word + (hissing ? "es" : "s");
  }

  private static List<String> pastForms(String word) {
    if (word.endsWith("e")) {
      return List.of(word + "d");
    }
    if (endsInConsonantAndY(word)) {
      return List.of(word.substring(0, word.length() - 1) + "ied");
    }
    return endings(word, "ed");
  }

  private static List<String> ingForms(String word) {
    if (word.endsWith("ie")) {
      return List.of(word.substring(0, word.length() - 2) + "ying");
    }
    if (word.endsWith("e") && !word.endsWith("ee") && !word.endsWith("oe")) {
      return List.of(word.substring(0, word.length() - 1) + "ing");
    }
    return endings(word, "ing");
  }

  /**
   * With the last letter doubled ("barred"), and in both spellings where the word has more
   * syllables ("cancelled", "canceled").
   */
  private static List<String> endings(String word, String ending) {
    if (!mayDouble(word)) {
      return List.of(word + ending);
    }
    List<String> forms = new ArrayList<>();
    forms.add(word + word.charAt(word.length() - 1) + ending);
    if (!hasOneSyllable(word)) {
      forms.add(word + ending);
    }
    return forms;
  }

  private static boolean hasOneSyllable(String word) {
    int groups = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean begins = !isConsonant(word, i) && (i == 0 || isConsonant(word, i - 1));
      groups += begins ? 1 : 0;
    }
    return groups < 2;
  }

  private static boolean mayDouble(String word) {
    int last = word.length() - 1;
    return last >= 2
        && isConsonant(word, last)
        && "wxy".indexOf(word.charAt(last)) < 0
        && !isConsonant(word, last - 1)
        && isConsonant(word, last - 2);
  }

  private static boolean endsInConsonantAndY(String word) {
    return word.length() > 1 && word.endsWith("y") && isConsonant(word, word.length() - 2);
  }

  private static boolean isConsonant(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) < 0;
  }
}
