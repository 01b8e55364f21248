package sitroom.reader.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Base forms of regularly inflected verbs and nouns. Spelling leaves a choice ("praised": "prais"
 * or "praise"), which the most frequent known word decides.
 */
final class RegularForms {
  /**
   * A short syllable whose last letter would have been doubled: "bared" comes from "bare", not from
   * "bar".
   */
  private static final Pattern SHORT_SYLLABLE = Pattern.compile("[^aeiou]*[aeiou][^aeiouwxy]");

  /** Ends of stems that English writes with an e: "rescu(e)", "waiv(e)", "specializ(e)". */
  private static final Pattern NEEDS_E = Pattern.compile(".*([uvcz]|[drl]g|[rn]s|[aeiou][st])");

  private final Lexicon lexicon;

  RegularForms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What is known of English words. */
  interface Lexicon {
    /** How frequent a word is, the most frequent first; nothing for a word that is not known. */
    Optional<Integer> rank(String word, String upos);
  }

  /**
   * The base form of an inflected word; nothing where its ending is not a regular one of its tag.
   *
   * @param xpos Penn tag; those of words without inflection, other than names, give the word itself
   */
  Optional<String> base(String form, String upos, String xpos) {
    String small = form.toLowerCase(Locale.ROOT);
    List<String> candidates =
        switch (xpos) {
          case "VBD", "VBN" -> past(small);
          case "VBG" ->
              small.endsWith("ing") ? stems(small.substring(0, small.length() - 3)) : List.of();
          case "VBZ", "NNS" -> withS(small);
          case "VB", "VBP", "RB" -> List.of(small);
          case "NN" -> List.of(isCapitals(form) ? form : small);
          default -> List.of();
        };
    return candidates.stream()
        .filter(candidate -> lexicon.rank(candidate, upos).isPresent())
        .min(Comparator.comparing(candidate -> lexicon.rank(candidate, upos).orElseThrow()))
        .or(() -> candidates.stream().findFirst());
  }

  private static boolean isCapitals(String form) {
    return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
  }

  private static List<String> past(String form) {
    if (form.endsWith("ied")) {
      return List.of(
          form.substring(0, form.length() - 3) + "y", form.substring(0, form.length() - 1));
    }
    return form.endsWith("ed") ? stems(form.substring(0, form.length() - 2)) : List.of();
  }

  /**
   * What a stem before "ed" or "ing" may come from; the likeliest spelling first, should none be
   * known.
   */
  private static List<String> stems(String stem) {
    List<String> candidates = new ArrayList<>();
    if (stem.length() < 2 || stem.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)) {
      return candidates;
    }
    boolean needsE = NEEDS_E.matcher(stem).matches();
    candidates.add(stem + "e");
    if (SHORT_SYLLABLE.matcher(stem).matches()) {
      return candidates;
    }
    candidates.add(needsE ? 1 : 0, stem);
    int last = stem.length() - 1;
    boolean doubled =
        last > 1
            && stem.charAt(last) == stem.charAt(last - 1)
            && "aeiou".indexOf(stem.charAt(last)) < 0;
    if (doubled) {
      candidates.add("lszf".indexOf(stem.charAt(last)) < 0 ? 0 : 1, stem.substring(0, last));
    }
    return candidates;
  }

  private static List<String> withS(String form) {
    if (form.length() < 3) {
      return List.of();
    }
    if (form.endsWith("men")) {
      return List.of(form.substring(0, form.length() - 3) + "man");
    }
    if (!form.endsWith("s") || form.endsWith("ss")) {
      return List.of();
    }
    String bare = form.substring(0, form.length() - 1);
    if (form.endsWith("ies") && form.length() > 4) {
      return List.of(form.substring(0, form.length() - 3) + "y", bare);
    }
    String shorter = form.substring(0, form.length() - 2);
    boolean hisses = shorter.matches(".*(s|x|z|ch|sh)");
    return !form.endsWith("es")
        ? List.of(bare)
        : hisses ? List.of(shorter, bare) : List.of(bare, shorter);
  }
}
