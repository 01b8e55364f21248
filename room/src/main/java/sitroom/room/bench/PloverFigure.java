package sitroom.room.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** Recall over sentences, and precision over the distinct predictions of each. */
final class PloverFigure {
  private final String name;
  private final BiPredicate<PloverPrediction, PloverRecord> right;
  private final Function<PloverPrediction, List<String>> key;
  private final Predicate<PloverRecord> applies;
  private int sentences;
  private int found;
  private int predicted;
  private int correct;

  /**
   * A figure without any sentence yet.
   *
   * @param key predictions of one sentence with the same key are one
   * @param applies the sentences that count
   */
  PloverFigure(
      String name,
      BiPredicate<PloverPrediction, PloverRecord> right,
      Function<PloverPrediction, List<String>> key,
      Predicate<PloverRecord> applies) {
    this.name = name;
    this.right = right;
    this.key = key;
    this.applies = applies;
  }

  /**
   * Counts one gold record.
   *
   * @param twins the records of the same sentence, this one included: a prediction right for any of
   *     them is right
   */
  void add(PloverRecord gold, List<PloverPrediction> predictions, List<PloverRecord> twins) {
    if (!applies.test(gold)) {
      return;
    }
    Map<List<String>, Boolean> verdicts = new HashMap<>();
    for (PloverPrediction prediction : predictions) {
      boolean isRight = twins.stream().anyMatch(twin -> right.test(prediction, twin));
      verdicts.merge(key.apply(prediction), isRight, Boolean::logicalOr);
    }
    sentences++;
    found += predictions.stream().anyMatch(prediction -> right.test(prediction, gold)) ? 1 : 0;
    predicted += verdicts.size();
    correct += (int) verdicts.values().stream().filter(verdict -> verdict).count();
  }

  int correct() {
    return correct;
  }

  private double precision() {
    return ratio(correct, predicted);
  }

  private double recall() {
    return ratio(found, sentences);
  }

  static double ratio(int part, int whole) {
    return whole == 0 ? 0.0 : (double) part / whole;
  }

  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall);
  }

  ObjectNode figures() {
    ObjectNode figures = JsonText.object();
    figures.set("P", Share.rounded(precision()));
    figures.set("R", Share.rounded(recall()));
    figures.set("F1", Share.rounded(f1(precision(), recall())));
    return figures;
  }

  Figure row() {
    return row(
        name,
        precision(),
        recall(),
        correct + "/" + predicted + " predictions, " + found + "/" + sentences + " sentences");
  }

  static Figure row(String name, double precision, double recall, String count) {
    String value =
        String.format(
            Locale.ROOT, "P %.3f  R %.3f  F1 %.3f", precision, recall, f1(precision, recall));
    return new Figure(name, value, count);
  }
}
