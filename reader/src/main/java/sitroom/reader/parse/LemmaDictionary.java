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

  /** Words beside these, of little number: looked up where {@link #lemmas} has none. */
  private final Map<String, Map<String, String>> more;

  private final Map<String, Set<String>> bases;
  private final Map<String, Set<String>> moreBases;

  private LemmaDictionary(
      Map<String, Map<String, String>> lemmas,
      Map<String, Set<String>> bases,
      Map<String, Map<String, String>> more) {
    this.lemmas = lemmas;
    this.bases = bases;
    this.more = more;
    this.moreBases = basesOf(more);
  }

  private static Map<String, Set<String>> basesOf(Map<String, Map<String, String>> lemmas) {
    Map<String, Set<String>> bases = new HashMap<>();
    lemmas.forEach((upos, words) -> bases.put(upos, new HashSet<>(words.values())));
    return bases;
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
    return new LemmaDictionary(lemmas, basesOf(lemmas), Map.of());
  }

  /**
   * This dictionary with more words, where it does not have them yet.
   *
   * @param forms tables of word, pos (verb or noun) and forms, as the pack's {@code forms.tsv}
   */
  LemmaDictionary with(List<Table> forms) {
    Map<String, Map<String, String>> added = new HashMap<>();
    for (Table table : forms) {
      for (Table.Row row : table.rows()) {
        String upos = row.get("pos").toUpperCase(Locale.ROOT);
        Map<String, String> words = added.computeIfAbsent(upos, unused -> new HashMap<>());
        row.list("forms").forEach(form -> words.putIfAbsent(form, row.get("word")));
      }
    }
    return new LemmaDictionary(lemmas, bases, added);
  }

  /**
   * The lemma of a form, if the dictionary has it. Names are looked up as written, all else in
   * small letters; a curly apostrophe is the same as a straight one.
   */
  Optional<String> find(String form, String upos) {
    String key = straight(upos.equals("PROPN") ? form : form.toLowerCase(Locale.ROOT));
    String known = lemmas.getOrDefault(upos, Map.of()).get(key);
    return Optional.ofNullable(known == null ? more.getOrDefault(upos, Map.of()).get(key) : known);
  }

  /** Whether a word is the lemma of some word of this part of speech. */
  boolean isLemma(String word, String upos) {
    return bases.getOrDefault(upos, Set.of()).contains(word)
        || moreBases.getOrDefault(upos, Set.of()).contains(word);
  }

  private static String straight(String form) {
    return form.indexOf('\u2019') < 0 ? form : form.replace('\u2019', '\'');
  }
}
