package sitroom.ledger.fuse;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What an entry is about, by its words. Words count by how rare they are among the entries of the
 * incident: in a call between Russia and America neither name tells one proposition from another.
 */
final class Topic {
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
