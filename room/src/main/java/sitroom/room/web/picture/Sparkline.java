package sitroom.room.web.picture;

import java.util.List;
import sitroom.ledger.watch.Indicator;

/** Entries a day of a saved question, with the median of its past as a visible line. */
public final class Sparkline {
  private static final double WIDTH = 180;
  private static final double HEIGHT = 28;

  private Sparkline() {}

  /** The picture. */
  public static String of(String id, Indicator indicator) {
    List<Indicator.Day> days = indicator.days();
    int most = days.stream().mapToInt(Indicator.Day::count).max().orElse(0);
    int sum = days.stream().mapToInt(Indicator.Day::count).sum();
    Svg svg =
        new Svg(
            id,
            "chart chart--small",
            WIDTH,
            HEIGHT,
            indicator.question().name() + ", entries a day",
            "%d in %d days, at most %d a day.".formatted(sum, days.size(), most));
    double step = WIDTH / Math.max(1, days.size());
    for (int i = 0; i < days.size(); i++) {
      Indicator.Day day = days.get(i);
      if (day.count() > 0) {
        double height = (HEIGHT - 4) * day.count() / most;
        boolean marked = day.score().filter(Indicator.Score::marked).isPresent();
        svg.rect(
            marked ? "hotfill" : "fill", i * step, HEIGHT - height, Math.max(1, step - 1), height);
      }
    }
    double baseline =
        days.stream()
            .flatMap(it -> it.score().stream())
            .mapToDouble(Indicator.Score::baseline)
            .reduce((one, other) -> other)
            .orElse(0);
    double y = HEIGHT - (most == 0 ? 0 : (HEIGHT - 4) * baseline / most);
    return svg.line("hot dash", 0, y, WIDTH, y).end();
  }
}
