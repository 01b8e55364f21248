package sitroom.room.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** F1 of each type, their mean, and accuracy, of pairs of a gold type and a predicted one. */
final class TypeScores {
  private static final int TYPE_DIGITS = 2;

  private record Pair(String gold, Optional<String> predicted) {
    boolean isRight() {
      return predicted.equals(Optional.of(gold));
    }
  }

  private final List<Pair> pairs = new ArrayList<>();

  void add(String gold, Optional<String> predicted) {
    pairs.add(new Pair(gold, predicted));
  }

  /** Sorted by type; only types that gold has. */
  private Map<String, Double> byType() {
    Map<String, Double> scores = new TreeMap<>();
    for (String type : pairs.stream().map(Pair::gold).distinct().toList()) {
      Optional<String> wanted = Optional.of(type);
      long right =
          pairs.stream().filter(pair -> pair.gold().equals(type) && pair.isRight()).count();
      long ofGold = pairs.stream().filter(pair -> pair.gold().equals(type)).count();
      long ofPredicted = pairs.stream().filter(pair -> pair.predicted().equals(wanted)).count();
      scores.put(type, 2.0 * right / (ofGold + ofPredicted));
    }
    return scores;
  }

  private double macro() {
    Map<String, Double> scores = byType();
    double sum = 0;
    for (double score : scores.values()) {
      sum += score;
    }
    return sum / scores.size();
  }

  private int right() {
    return (int) pairs.stream().filter(Pair::isRight).count();
  }

  ObjectNode figures() {
    ObjectNode figures = JsonText.object();
    figures.set("macroF1", Share.rounded(macro()));
    figures.set("accuracy", Share.of(right(), pairs.size()));
    ObjectNode types = figures.putObject("by type");
    byType().forEach((type, score) -> types.put(type, Share.round(score, TYPE_DIGITS)));
    return figures;
  }

  Figure macroF1(String name) {
    return new Figure(
        name, String.format(Locale.ROOT, "%.3f", macro()), byType().size() + " types");
  }

  Figure accuracy(String name) {
    return Figure.share(name, right(), pairs.size(), "records");
  }
}
