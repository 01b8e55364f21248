package sitroom.ledger.fuse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sitroom.ledger.query.Words;
import sitroom.model.Entry;
import sitroom.model.Evidence;

/**
 * What an entry is about, by its words. Words count by how rare they are among the entries of the
 * incident: in a call between Russia and America neither name tells one proposition from another.
 *
 * <p>Words are cut to their first letters, the simplest of stemmers and for English hardly worse
 * than the others (Hull, "Stemming algorithms: a case study", JASIS 47, 1996): "diplomacy" and
 * "diplomatic" are one word, "consult" and "consultations" too.
 */
final class Topic {
  private static final int STEM = 6;
  private static final Set<String> FUNCTION_WORDS = functionWords();
  private static final Map<String, String> KINDRED = kindred();

  private final Map<String, Double> rarity = new HashMap<>();
  private final double unseen;

  /** The topics of an incident's entries. */
  Topic(Collection<Set<String>> all) {
    Map<String, Integer> counts = new HashMap<>();
    all.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
    counts.forEach((word, count) -> rarity.put(word, rarity(all.size(), count)));
    unseen = rarity(all.size(), 1);
  }

  /** Inverse document frequency, never below a tenth. */
  private static double rarity(int all, int count) {
    return Math.max(0.1, Math.log((all + 1.0) / (count + 0.5)));
  }

  private static Set<String> functionWords() {
    Set<String> words = new HashSet<>();
    lines("function-words.txt").forEach(line -> words.addAll(List.of(line.split(" +"))));
    return words;
  }

  /** Of each word that stands in a line the first word of that line. */
  private static Map<String, String> kindred() {
    Map<String, String> kindred = new HashMap<>();
    for (String line : lines("kindred-words.txt")) {
      List<String> words = Words.of(line).stream().map(Topic::cut).toList();
      words.forEach(word -> kindred.putIfAbsent(word, words.get(0)));
    }
    return kindred;
  }

  private static List<String> lines(String name) {
    try (InputStream in = Topic.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static String cut(String word) {
    return word.length() > STEM ? word.substring(0, STEM) : word;
  }

  /** The topic words of an entry: those of its evidence and of what is promised or feared. */
  static Set<String> words(Entry entry) {
    StringBuilder text = new StringBuilder();
    for (Evidence piece : entry.evidence()) {
      text.append(piece.text()).append(' ');
    }
    entry.proposition().ifPresent(content -> text.append(content.text()).append(' '));
    entry.condition().ifPresent(content -> text.append(content.text()));
    return words(text.toString());
  }

  static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : Words.of(text)) {
      if (!FUNCTION_WORDS.contains(word)
          && (word.length() > 1 || Character.isDigit(word.charAt(0)))) {
        String cut = cut(word);
        words.add(KINDRED.getOrDefault(cut, cut));
      }
    }
    return words;
  }

  /** How much two entries are about the same: the cosine of their words by rarity, 0 to 1. */
  double likeness(Set<String> one, Set<String> other) {
    double shared = 0;
    for (String word : one) {
      if (other.contains(word)) {
        shared += square(word);
      }
    }
    double lengths = Math.sqrt(length(one) * length(other));
    return lengths == 0 ? 0 : shared / lengths;
  }

  private double length(Set<String> words) {
    return words.stream().mapToDouble(this::square).sum();
  }

  private double square(String word) {
    double weight = rarity.getOrDefault(word, unseen);
    return weight * weight;
  }
}
