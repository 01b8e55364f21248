package sitroom.reader.parse;

/** Lemmas: the dictionary's where it has the word, the network's script otherwise. */
final class Lemmatizer {
  private final LemmaDictionary dictionary;

  Lemmatizer(LemmaDictionary dictionary) {
    this.dictionary = dictionary;
  }

  String lemma(String form, String upos, LemmaScript script) {
    return dictionary
        .find(form, upos)
        .orElseGet(
            () -> {
              String lemma = script.apply(form);
              return lemma.isEmpty() ? form : lemma;
            });
  }
}
