package sitroom.room.bench.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sitroom.reader.Sign;
import sitroom.room.bench.Judged;

/**
 * Logistic regression with a penalty on the squares of the points (ridge), by gradient descent: of
 * entries with these signs the share that was wanted.
 */
public final class PointsFit {
  private static final int ROUNDS = 4000;
  private static final double RATE = 0.5;
  private static final double PENALTY = 0.5;

  private PointsFit() {}

  /** Points for every sign that any of these entries bears. */
  public static Map<String, Double> of(List<Judged> judged) {
    Map<String, Double> points = new TreeMap<>();
    judged.forEach(one -> one.signs().forEach(sign -> points.put(sign.name(), 0.0)));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Double> slope = new TreeMap<>();
      for (Judged one : judged) {
        double error = (one.wanted() ? 1 : 0) - share(one, points);
        one.signs().forEach(sign -> slope.merge(sign.name(), error, Double::sum));
      }
      points.replaceAll(
          (name, value) ->
              value
                  + RATE
                      * (slope.getOrDefault(name, 0.0) - PENALTY * value)
                      / Math.max(1, judged.size()));
    }
    return points;
  }

  /** The confidence that these points give an entry. */
  public static double share(Judged one, Map<String, Double> points) {
    double sum =
        one.signs().stream()
            .map(Sign::name)
            .mapToDouble(name -> points.getOrDefault(name, 0.0))
            .sum();
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * Every entry with the confidence that points give it which were fitted on other documents.
   *
   * @param parts how many groups the documents are dealt into
   */
  public static List<Rated> heldOut(List<Judged> judged, int parts) {
    List<String> documents = judged.stream().map(Judged::document).distinct().toList();
    List<Rated> rated = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int left = part;
      List<Judged> others =
          judged.stream().filter(one -> documents.indexOf(one.document()) % parts != left).toList();
      Map<String, Double> points = of(others);
      judged.stream()
          .filter(one -> documents.indexOf(one.document()) % parts == left)
          .forEach(one -> rated.add(new Rated(share(one, points), one.wanted())));
    }
    return rated;
  }
}
