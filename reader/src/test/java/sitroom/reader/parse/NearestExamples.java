package sitroom.reader.parse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives a word the label of the example sentences whose words the network holds most alike. */
final class NearestExamples {
  /** How many examples are asked. */
  private static final int ASKED = 5;

  /** What arguments count beside the word itself. */
  private static final double ARGUMENTS = 0.6;

  /**
   * A word in its sentence.
   *
   * @param word direction of the word's own vector
   * @param arguments direction of its arguments' mean
   */
  record Place(String lemma, String upos, double[] word, double[] arguments) {
    double likeness(Place other) {
      return (dot(word, other.word) + ARGUMENTS * ARGUMENTS * dot(arguments, other.arguments))
          / (1 + ARGUMENTS * ARGUMENTS);
    }

    private static double dot(double[] first, double[] second) {
      double sum = 0;
      for (int i = 0; i < first.length; i++) {
        sum += first[i] * second[i];
      }
      return sum;
    }
  }

  /** A word whose label is known. */
  record Example(Place place, String label) {}

  /**
   * The likeliest label.
   *
   * @param likeness of the examples that have it, over the number asked: those of other labels
   *     lower it
   */
  record Guess(String label, double likeness) {}

  private final List<Example> examples;

  NearestExamples(List<Example> examples) {
    this.examples = List.copyOf(examples);
  }

  /** What the examples with other words of the same part of speech say. */
  Guess guess(Place place) {
    Map<String, Double> sums = new HashMap<>();
    examples.stream()
        .filter(one -> one.place().upos().equals(place.upos()))
        .filter(one -> !one.place().lemma().equals(place.lemma()))
        .map(one -> new Guess(one.label(), Math.max(0, one.place().likeness(place))))
        .sorted(Comparator.comparingDouble(Guess::likeness).reversed())
        .limit(ASKED)
        .forEach(near -> sums.merge(near.label(), near.likeness() / ASKED, Double::sum));
    return sums.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(best -> new Guess(best.getKey(), best.getValue()))
        .orElse(new Guess("", 0));
  }
}
