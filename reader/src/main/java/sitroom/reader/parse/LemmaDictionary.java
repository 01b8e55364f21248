package sitroom.reader.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.Table;

/** Lemmas of known words by form and universal part of speech. Immutable once read. */
final class LemmaDictionary {
  private final Map<String, Map<String, String>> lemmas;
  private final Map<String, Set<String>> bases = new HashMap<>();

  private LemmaDictionary(Map<String, Map<String, String>> lemmas) {
    this.lemmas = lemmas;
    lemmas.forEach((upos, words) -> bases.put(upos, new HashSet<>(words.values())));
  }

  /** Reads lines of form, part of speech and lemma, separated by tabs, after one header line. */
  static LemmaDictionary read(BufferedReader lines) throws IOException {
    Map<String, Map<String, String>> lemmas = new HashMap<>();
    lines.readLine();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        throw new IllegalArgumentException(
            "no form, tag and lemma in the lemma dictionary: " + line);
      }
      lemmas.computeIfAbsent(cells[1], upos -> new HashMap<>()).put(straight(cells[0]), cells[2]);
    }
    return new LemmaDictionary(lemmas);
  }

  /**
   * This dictionary with more words, where it does not have them yet.
   *
   * @param forms tables of word, pos (verb or noun) and forms, as the pack's {@code forms.tsv}
   */
  LemmaDictionary with(List<Table> forms) {
    Map<String, Map<String, String>> more = new HashMap<>();
    lemmas.forEach((upos, words) -> more.put(upos, new HashMap<>(words)));
    for (Table table : forms) {
      for (Table.Row row : table.rows()) {
        String upos = row.get("pos").toUpperCase(Locale.ROOT);
        Map<String, String> words = more.computeIfAbsent(upos, unused -> new HashMap<>());
        row.list("forms").forEach(form -> words.putIfAbsent(form, row.get("word")));
      }
    }
    return new LemmaDictionary(more);
  }

  /**
   * The lemma of a form, if the dictionary has it. Names are looked up as written, all else in
   * small letters; a curly apostrophe is the same as a straight one.
   */
  Optional<String> find(String form, String upos) {
    String key = upos.equals("PROPN") ? form : form.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(lemmas.getOrDefault(upos, Map.of()).get(straight(key)));
  }

  /** Whether a word is the lemma of some word of this part of speech. */
  boolean isLemma(String word, String upos) {
    return bases.getOrDefault(upos, Set.of()).contains(word);
  }

  private static String straight(String form) {
    return form.indexOf('\u2019') < 0 ? form : form.replace('\u2019', '\'');
  }
}
