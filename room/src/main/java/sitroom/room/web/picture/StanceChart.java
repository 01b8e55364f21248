package sitroom.room.web.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import sitroom.room.web.entry.Days;

/**
 * Statements for and against in time, a lane for each act. Those of one day stand on one another as
 * one mark; what has no day stands in a column of its own.
 */
public final class StanceChart {
  private static final double WIDTH = 1000;
  private static final double LEFT = 400;
  private static final double RIGHT = 985;
  private static final double UNDATED = 350;
  private static final double TOP = 34;
  private static final double LANE = 30;
  private static final double RADIUS = 5;
  private static final double RING = 9;
  private static final int TICKS = 5;
  private static final int LONGEST_LABEL = 48;

  private StanceChart() {}

  /** The statements on an act. */
  public record Lane(String label, List<Mark> marks) {}

  /** A statement. */
  public record Mark(
      Optional<LocalDate> day, boolean against, boolean turn, String href, String label) {}

  /** The picture; empty where no statement has a day. */
  public static Optional<String> of(String id, String title, List<Lane> lanes) {
    List<LocalDate> days =
        lanes.stream()
            .flatMap(it -> it.marks().stream())
            .flatMap(it -> it.day().stream())
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    Axis axis = new Axis(first, last.equals(first) ? first.plusDays(1) : last);
    double height = TOP + lanes.size() * LANE + 6;
    Svg svg =
        new Svg(
            id,
            "chart chart--wide",
            WIDTH,
            height,
            title,
            "Statements for and against %d acts, from %s to %s. The same as a table stands below."
                .formatted(lanes.size(), Days.plain(first), Days.plain(last)));
    axis.draw(svg, height);
    for (int i = 0; i < lanes.size(); i++) {
      double y = TOP + i * LANE + LANE / 2;
      svg.text("b", 0, y + 4, "start", cut(lanes.get(i).label()));
      svg.line("rule", 0, y + LANE / 2, WIDTH, y + LANE / 2);
      for (Mark mark : lanes.get(i).marks()) {
        mark(svg, mark, mark.day().map(axis::x).orElse(UNDATED), y);
      }
    }
    return Optional.of(svg.end());
  }

  private static String cut(String label) {
    return label.length() <= LONGEST_LABEL
        ? label
        : label.substring(0, LONGEST_LABEL - 1).stripTrailing() + "…";
  }

  private static void mark(Svg svg, Mark mark, double x, double y) {
    svg.link(mark.href(), mark.label());
    if (mark.turn()) {
      svg.circle("ring", x, y, RING);
    }
    svg.circle("open", x, y, RADIUS);
    if (mark.against()) {
      svg.line("ink", x - 4, y + 4, x + 4, y - 4);
    }
    svg.endLink();
  }

  private record Axis(LocalDate first, LocalDate last) {
    double x(LocalDate day) {
      double share =
          (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
      return LEFT + share * (RIGHT - LEFT);
    }

    void draw(Svg svg, double height) {
      svg.line("axis", LEFT, TOP - 8, RIGHT, TOP - 8);
      svg.text("m", UNDATED, TOP - 16, "middle", "no date");
      long days = ChronoUnit.DAYS.between(first, last);
      long ticks = Math.min(TICKS, days);
      for (long i = 0; i <= ticks; i++) {
        LocalDate day = first.plusDays(days * i / ticks);
        svg.line("rule", x(day), TOP - 8, x(day), height);
        svg.text(
            "m",
            x(day),
            TOP - 16,
            i == ticks ? "end" : i == 0 ? "start" : "middle",
            Days.plain(day));
      }
    }
  }
}
