package sitroom.ledger.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Leads the spellings of a word to one: British to American, contractions to full words. */
final class Spelling {
  private static final Map<String, List<String>> WHOLE =
      Map.ofEntries(
          Map.entry("won't", List.of("will", "not")),
          Map.entry("can't", List.of("can", "not")),
          Map.entry("cannot", List.of("can", "not")),
          Map.entry("shan't", List.of("shall", "not")),
          Map.entry("let's", List.of("let", "us")),
          Map.entry("gonna", List.of("going", "to")),
          Map.entry("wanna", List.of("want", "to")),
          Map.entry("percent", List.of("percent")),
          Map.entry("u.s", List.of("united", "states")),
          Map.entry("u.k", List.of("united", "kingdom")),
          Map.entry("u.n", List.of("united", "nations")),
          Map.entry("e.u", List.of("european", "union")),
          Map.entry("ok", List.of("okay")),
          Map.entry("defence", List.of("defense")),
          Map.entry("offence", List.of("offense")),
          Map.entry("licence", List.of("license")),
          Map.entry("practise", List.of("practice")),
          Map.entry("programme", List.of("program")),
          Map.entry("programmes", List.of("programs")),
          Map.entry("centre", List.of("center")),
          Map.entry("theatre", List.of("theater")),
          Map.entry("grey", List.of("gray")),
          Map.entry("towards", List.of("toward")),
          Map.entry("judgement", List.of("judgment")),
          Map.entry("kyiv", List.of("kiev")),
          Map.entry("zelenskyy", List.of("zelensky")),
          Map.entry("zelenskiy", List.of("zelensky")),
          Map.entry("two", List.of("2")),
          Map.entry("three", List.of("3")),
          Map.entry("four", List.of("4")),
          Map.entry("five", List.of("5")),
          Map.entry("six", List.of("6")),
          Map.entry("seven", List.of("7")),
          Map.entry("eight", List.of("8")),
          Map.entry("nine", List.of("9")),
          Map.entry("ten", List.of("10")));

  private static final Map<String, String> ENDINGS =
      Map.of("'re", "are", "'ve", "have", "'ll", "will", "'m", "am", "'d", "would");

  private Spelling() {}

  /**
   * The words that one run of letters stands for.
   *
   * @param run as it is written, apostrophes straight
   */
  static List<String> of(String run) {
    // The country, not the pronoun.
    if (run.equals("US") || run.equals("USA")) {
      return List.of("united", "states");
    }
    if (run.equals("UK")) {
      return List.of("united", "kingdom");
    }
    if (run.equals("EU")) {
      return List.of("european", "union");
    }
    if (run.equals("UN")) {
      return List.of("united", "nations");
    }
    String lower = run.toLowerCase(Locale.ROOT);
    List<String> whole = WHOLE.get(lower);
    return whole == null ? parts(lower) : whole;
  }

  private static List<String> parts(String lower) {
    if (lower.endsWith("n't") && lower.length() > 3) {
      return List.of(lower.substring(0, lower.length() - 3), "not");
    }
    for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
      if (lower.endsWith(ending.getKey()) && lower.length() > ending.getKey().length()) {
        String before = lower.substring(0, lower.length() - ending.getKey().length());
        return List.of(american(before), ending.getValue());
      }
    }
    if (lower.endsWith("'s")) {
      String before = lower.substring(0, lower.length() - 2);
      return IS.contains(before) ? List.of(before, "is") : List.of(american(before));
    }
    List<String> words = new ArrayList<>();
    words.add(american(lower.replace("'", "")));
    return words;
  }

  /** Words after which 's is "is" and not whose something is. */
  private static final List<String> IS =
      List.of("it", "he", "she", "that", "there", "what", "here", "who", "where", "how");

  private static String american(String word) {
    if (word.length() < 6) {
      return word;
    }
    if (IZE.matcher(word).find() && !KEEPS_S.matcher(word).find()) {
      return IZE.matcher(word).replaceFirst("$1z$2");
    }
    if (word.length() > 7 && DOUBLED.matcher(word).find()) {
      return DOUBLED.matcher(word).replaceFirst("l$1");
    }
    if (OUR.matcher(word).find() && !KEEPS_U.matcher(word).find()) {
      return OUR.matcher(word).replaceFirst("$1or$2");
    }
    return word;
  }

  private static final Pattern IZE = Pattern.compile("([iy])s(e|es|ed|ing|ation|ations)$");
  private static final Pattern KEEPS_S =
      Pattern.compile(
          "vis|rais|promis|surpris|exercis|prais|pris|nois|wis|ris(e|es|ing)$|franchis|cis"
              + "|disguis|cruis|bruis|pois|dis|mis");
  private static final Pattern DOUBLED = Pattern.compile("(?<=[aeiou])ll(ed|ing|er|ers)$");
  private static final Pattern OUR = Pattern.compile("([bdhlv])our(s|ed|ing|able|ite)?$");
  private static final Pattern KEEPS_U = Pattern.compile("^(hour|pour|scour|devour|detour)");
}
