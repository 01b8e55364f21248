package sitroom.ledger.quotes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes endings off words, so that another tense or number is seen to be the same word otherwise
 * inflected. It needs no dictionary and is the same everywhere; that "universal" and "universe"
 * come out alike does no harm where whole sentences are compared.
 */
final class Roots {
  private static final int SHORTEST = 4;

  private static final List<String> ENDINGS =
      List.of(
          "izations",
          "ization",
          "ations",
          "ation",
          "ments",
          "ness",
          "ment",
          "ingly",
          "edly",
          "ities",
          "ity",
          "ings",
          "ing",
          "ions",
          "ion",
          "ally",
          "ies",
          "ied",
          "ers",
          "ed",
          "es",
          "ly",
          "er",
          "al",
          "s",
          "e",
          "y");

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("am", "be"),
          Map.entry("is", "be"),
          Map.entry("are", "be"),
          Map.entry("was", "be"),
          Map.entry("were", "be"),
          Map.entry("been", "be"),
          Map.entry("being", "be"),
          Map.entry("has", "have"),
          Map.entry("had", "have"),
          Map.entry("having", "have"),
          Map.entry("does", "do"),
          Map.entry("did", "do"),
          Map.entry("done", "do"),
          Map.entry("doing", "do"),
          Map.entry("would", "will"),
          Map.entry("could", "can"),
          Map.entry("might", "may"),
          Map.entry("said", "say"),
          Map.entry("says", "say"),
          Map.entry("went", "go"),
          Map.entry("gone", "go"),
          Map.entry("goes", "go"),
          Map.entry("made", "make"),
          Map.entry("took", "take"),
          Map.entry("taken", "take"),
          Map.entry("gave", "give"),
          Map.entry("given", "give"),
          Map.entry("knew", "know"),
          Map.entry("known", "know"),
          Map.entry("thought", "think"),
          Map.entry("told", "tell"),
          Map.entry("fought", "fight"),
          Map.entry("stood", "stand"),
          Map.entry("an", "a"),
          Map.entry("me", "i"),
          Map.entry("us", "we"),
          Map.entry("him", "he"),
          Map.entry("them", "they"),
          Map.entry("her", "she"));

  /** Words that only hold others together. */
  private static final Set<String> GRAMMATICAL =
      Set.of(
          "will",
          "would",
          "shall",
          "should",
          "can",
          "could",
          "may",
          "might",
          "must",
          "not",
          "no",
          "never",
          "also",
          "there",
          "here",
          "very",
          "so",
          "such",
          "than",
          "then",
          "just",
          "any",
          "some",
          "all",
          "now",
          "only",
          "own",
          "still",
          "again",
          "too",
          "much",
          "many",
          "more",
          "most",
          "other",
          "same",
          "through",
          "upon",
          "within",
          "without",
          "between",
          "against",
          "while",
          "because",
          "until",
          "whether",
          "although",
          "however",
          "nor",
          "cannot",
          "yourself",
          "himself",
          "myself",
          "themselves",
          "ourselves",
          "itself",
          "yes",
          "well",
          "said",
          "say",
          "says",
          "saying",
          "today",
          "yesterday",
          "mine",
          "yours",
          "his",
          "hers",
          "him",
          "her",
          "she",
          "me",
          "whom",
          "whose",
          "where",
          "why");

  /** Words whose leaving out turns what is said round, or makes it hang on something. */
  private static final Set<String> TURNING =
      Set.of(
          "not", "no", "never", "nor", "neither", "none", "without", "hardly", "unless", "if",
          "cannot", "nothing", "nobody");

  private Roots() {}

  static String of(String form) {
    String irregular = IRREGULAR.get(form);
    if (irregular != null) {
      return irregular;
    }
    for (String ending : ENDINGS) {
      if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST) {
        String rest = form.substring(0, form.length() - ending.length());
        return ending.equals("ies") || ending.equals("ied") ? rest : undoubled(rest, ending);
      }
    }
    return form;
  }

  private static String undoubled(String rest, String ending) {
    int last = rest.length() - 1;
    boolean vowelFirst = "aeiou".indexOf(ending.charAt(0)) >= 0;
    boolean doubled =
        rest.charAt(last) == rest.charAt(last - 1) && "lsz".indexOf(rest.charAt(last)) < 0;
    return vowelFirst && doubled ? rest.substring(0, last) : rest;
  }

  static boolean isGrammatical(String form) {
    return GRAMMATICAL.contains(form);
  }

  static boolean isTurning(String form) {
    return TURNING.contains(form);
  }
}
