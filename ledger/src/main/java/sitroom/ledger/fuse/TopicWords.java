package sitroom.ledger.fuse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sitroom.ledger.query.Words;
import sitroom.model.Entry;
import sitroom.model.Evidence;

/**
 * The words by which entries are compared. Function words, and words that only name an act, are
 * left out; words that speak of one thing ({@code kindred-words.tsv}) are one word.
 *
 * <p>Words are cut to their first letters, the simplest of stemmers and for English hardly worse
 * than the others (Hull, "Stemming algorithms: a case study", JASIS 47, 1996): "diplomacy" and
 * "diplomatic" are one word, "consult" and "consultations" too.
 */
public final class TopicWords {
  private static final int STEM = 6;
  private static final Set<String> FUNCTION_WORDS = functionWords();

  private final Map<String, String> kindred = new HashMap<>();

  /**
   * Topic words.
   *
   * @param kindredWords lists of words that speak of one thing; the first stands for the others
   */
  public TopicWords(List<List<String>> kindredWords) {
    for (List<String> line : kindredWords) {
      List<String> words =
          line.stream().flatMap(word -> Words.of(word).stream()).map(TopicWords::cut).toList();
      words.forEach(word -> kindred.putIfAbsent(word, words.get(0)));
    }
  }

  private static Set<String> functionWords() {
    try (InputStream in = TopicWords.class.getResourceAsStream("function-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("function-words.txt is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .flatMap(
              line ->
                  line.isBlank()
                      ? List.<String>of().stream()
                      : List.of(line.strip().split(" +", -1)).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("function-words.txt cannot be read", e);
    }
  }

  private static String cut(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }

  /** The topic words of an entry: those of its evidence and of what is promised or feared. */
  Set<String> of(Entry entry) {
    StringBuilder text = new StringBuilder();
    for (Evidence piece : entry.evidence()) {
      text.append(piece.text()).append(' ');
    }
    entry.proposition().ifPresent(content -> text.append(content.text()).append(' '));
    entry.condition().ifPresent(content -> text.append(content.text()));
    return of(text.toString());
  }

  Set<String> of(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : Words.of(text)) {
      if (!FUNCTION_WORDS.contains(word)
          && (word.length() > 1 || Character.isDigit(word.charAt(0)))) {
        String cut = cut(word);
        words.add(kindred.getOrDefault(cut, cut));
      }
    }
    return words;
  }
}
