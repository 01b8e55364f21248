package sitroom.reader.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of the classes that the network answers with, by their numbers.
 *
 * @param upos universal parts of speech
 * @param xpos Penn Treebank tags
 * @param scripts lemma scripts, see {@link LemmaScript}
 * @param names BIO tags of names
 * @param relations Universal Dependencies relations with subtypes
 */
record LabelSets(
    List<String> upos,
    List<String> xpos,
    List<LemmaScript> scripts,
    List<String> names,
    List<String> relations) {

  /**
   * Reads one set a line: the set's name, a tab, and its members separated by tabs.
   *
   * @throws IllegalArgumentException where a set is missing
   */
  static LabelSets read(BufferedReader lines) throws IOException {
    Map<String, List<String>> sets = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      List<String> cells = List.of(line.split("\t", -1));
      sets.put(cells.get(0), cells.subList(1, cells.size()));
    }
    List<LemmaScript> scripts = set(sets, "lem").stream().map(LemmaScript::of).toList();
    return new LabelSets(
        set(sets, "upos"), set(sets, "xpos"), scripts, set(sets, "ner"), set(sets, "rel"));
  }

  private static List<String> set(Map<String, List<String>> sets, String name) {
    List<String> members = sets.get(name);
    if (members == null) {
      throw new IllegalArgumentException("the network's label file has no set " + name);
    }
    return members;
  }
}
