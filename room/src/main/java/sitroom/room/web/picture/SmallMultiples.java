package sitroom.room.web.picture;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Small charts of counts a month on one scale, each with its mean as a visible line. Months without
 * an entry are there with nothing.
 */
public final class SmallMultiples {
  private static final double WIDTH = 220;
  private static final double HEIGHT = 64;
  private static final double BASE = 50;
  private static final double TALLEST = 40;
  private static final int MOST = 8;
  private static final int MOST_MONTHS = 36;

  private SmallMultiples() {}

  /**
   * One small chart.
   *
   * @param sum of all that it shows
   */
  public record Chart(String name, long sum, String svg) {}

  /**
   * The charts, the fullest first; none where all is of one month, since nothing can be compared.
   *
   * @param id of the page's own
   * @param counts for each name the counts by month, such as 2021-12
   */
  public static List<Chart> of(String id, Map<String, Map<String, Long>> counts) {
    TreeSet<String> months = new TreeSet<>();
    counts.values().forEach(it -> months.addAll(it.keySet()));
    if (months.isEmpty()) {
      return List.of();
    }
    YearMonth last = YearMonth.parse(months.last());
    YearMonth first = YearMonth.parse(months.first());
    if (first.isBefore(last.minusMonths(MOST_MONTHS - 1L))) {
      first = last.minusMonths(MOST_MONTHS - 1L);
    }
    List<YearMonth> axis = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      axis.add(month);
    }
    if (axis.size() < 2) {
      return List.of();
    }
    long highest =
        counts.values().stream()
            .flatMap(it -> axis.stream().map(month -> it.getOrDefault(month.toString(), 0L)))
            .max(Comparator.naturalOrder())
            .orElse(1L);
    List<Chart> charts = new ArrayList<>();
    counts.forEach(
        (name, months2) ->
            charts.add(chart(id + "-" + charts.size(), name, months2, axis, Math.max(1, highest))));
    return charts.stream()
        .filter(it -> it.sum() > 0)
        .sorted(Comparator.comparingLong(Chart::sum).reversed().thenComparing(Chart::name))
        .limit(MOST)
        .toList();
  }

  private static Chart chart(
      String id, String name, Map<String, Long> counts, List<YearMonth> axis, long highest) {
    long sum = axis.stream().mapToLong(it -> counts.getOrDefault(it.toString(), 0L)).sum();
    double mean = (double) sum / axis.size();
    Svg svg =
        new Svg(
            id,
            "chart chart--small",
            WIDTH,
            HEIGHT,
            name + " a month",
            "%d from %s to %s, %.1f a month on the mean, scale to %d."
                .formatted(sum, axis.get(0), axis.get(axis.size() - 1), mean, highest));
    double step = WIDTH / axis.size();
    for (int i = 0; i < axis.size(); i++) {
      long count = counts.getOrDefault(axis.get(i).toString(), 0L);
      if (count > 0) {
        double height = Math.max(1, count * TALLEST / highest);
        svg.rect("fill", i * step, BASE - height, Math.max(1, step - 1), height);
      }
    }
    double y = BASE - mean * TALLEST / highest;
    svg.line("axis", 0, BASE, WIDTH, BASE).line("hot dash", 0, y, WIDTH, y);
    svg.text("m", 0, HEIGHT - 2, "start", axis.get(0).toString());
    svg.text("m", WIDTH, HEIGHT - 2, "end", axis.get(axis.size() - 1).toString());
    return new Chart(name, sum, svg.end());
  }
}
