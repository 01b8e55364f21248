package sitroom.reader.parse;

import java.util.Optional;
import java.util.Set;

/**
 * Lemmas: the dictionary's where it has the word; then regular inflection, if the word has a
 * regular ending; then the network's script.
 */
final class Lemmatizer {
  private static final Set<String> REGULAR = Set.of("VERB", "NOUN", "AUX", "ADV");

  private final LemmaDictionary dictionary;
  private final RegularForms regular;

  Lemmatizer(LemmaDictionary dictionary, WordPieces vocabulary) {
    this.dictionary = dictionary;
    this.regular =
        new RegularForms(
            (word, upos) ->
                dictionary.isLemma(word, upos) ? Optional.of(-1) : vocabulary.rank(word));
  }

  String lemma(String form, String upos, String xpos, LemmaScript script) {
    return dictionary
        .find(form, upos)
        .or(() -> regular(form, upos, xpos))
        .orElseGet(() -> scripted(form, script));
  }

  /** A word with a prefix is inflected as the word without it: "re-elected" as "elected". */
  private Optional<String> regular(String form, String upos, String xpos) {
    if (!REGULAR.contains(upos)) {
      return Optional.empty();
    }
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0 && hyphen < form.length() - 1) {
      String rest = form.substring(hyphen + 1);
      return dictionary
          .find(rest, upos)
          .or(() -> regular.base(rest, upos, xpos))
          .map(form.substring(0, hyphen + 1)::concat);
    }
    return regular.base(form, upos, xpos);
  }

  private static String scripted(String form, LemmaScript script) {
    String lemma = script.apply(form);
    return lemma.isEmpty() ? form : lemma;
  }
}
