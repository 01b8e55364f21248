package sitroom.room.web.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.room.web.entry.Days;
import sitroom.room.web.entry.EntryView;

/**
 * Statements and acts in time, a lane for each kind of act. What was said is an outline, what was
 * done is filled; an interval that the text leaves open runs on with an arrow; what has no date
 * stands in a column of its own and is never spread along the axis.
 */
public final class Timeline {
  private static final double WIDTH = 1000;
  private static final double LEFT = 240;
  private static final double RIGHT = 985;
  private static final double UNDATED = 170;
  private static final double TOP = 34;
  private static final double LANE = 30;
  private static final double RADIUS = 5;
  private static final int MOST_LANES = 10;
  private static final int TICKS = 6;

  private final List<EntryView> entries;
  private final LocalDate first;
  private final LocalDate last;

  private Timeline(List<EntryView> entries, LocalDate first, LocalDate last) {
    this.entries = entries;
    this.first = first;
    this.last = last;
  }

  /** The picture; empty where there is nothing to be shown. */
  public static Optional<String> of(String id, String title, List<EntryView> entries) {
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> days = new ArrayList<>();
    for (EntryView entry : entries) {
      entry.entry().when().flatMap(it -> it.from()).ifPresent(days::add);
      entry.entry().when().flatMap(it -> it.to()).ifPresent(days::add);
    }
    days.sort(null);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    // One date of long ago would press all others into a corner: the axis shows the middle 96 %.
    LocalDate first = days.get(days.size() / 50);
    LocalDate last = days.get(days.size() - 1 - days.size() / 50);
    LocalDate end = last.equals(first) ? first.plusDays(1) : last;
    return Optional.of(new Timeline(entries, first, end).draw(id, title));
  }

  private String draw(String id, String title) {
    Map<String, List<EntryView>> lanes = new LinkedHashMap<>();
    entries.forEach(it -> lanes.computeIfAbsent(it.act(), unused -> new ArrayList<>()).add(it));
    List<Map.Entry<String, List<EntryView>>> shown =
        lanes.entrySet().stream()
            .sorted(
                Map.Entry.<String, List<EntryView>>comparingByValue(
                        (one, other) -> Integer.compare(other.size(), one.size()))
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_LANES)
            .toList();
    double height = TOP + shown.size() * LANE + 6;
    Svg svg = new Svg(id, "chart chart--wide", WIDTH, height, title, description(shown));
    axis(svg, height);
    for (int i = 0; i < shown.size(); i++) {
      double y = TOP + i * LANE + LANE / 2;
      svg.text("b", 0, y + 4, "start", shown.get(i).getKey());
      svg.line("rule", 0, y + LANE / 2, WIDTH, y + LANE / 2);
      List<EntryView> lane = shown.get(i).getValue();
      lane.stream().filter(it -> !isUndated(it)).forEach(it -> mark(svg, it, y));
      undated(svg, lane.stream().filter(Timeline::isUndated).toList(), y);
    }
    return svg.end();
  }

  private String description(List<Map.Entry<String, List<EntryView>>> lanes) {
    List<String> parts = new ArrayList<>();
    lanes.forEach(it -> parts.add(it.getValue().size() + " " + it.getKey()));
    long undated = entries.stream().filter(it -> it.day().isEmpty()).count();
    return "From %s to %s: %s. %d without a date. The same as a table stands below."
        .formatted(Days.plain(first), Days.plain(last), String.join(", ", parts), undated);
  }

  private void axis(Svg svg, double height) {
    svg.line("axis", LEFT, TOP - 8, RIGHT, TOP - 8);
    svg.text("m", UNDATED, TOP - 16, "middle", "no date");
    long days = ChronoUnit.DAYS.between(first, last);
    long ticks = Math.min(TICKS, days);
    for (long i = 0; i <= ticks; i++) {
      LocalDate day = first.plusDays(days * i / ticks);
      double x = x(day);
      svg.line("rule", x, TOP - 8, x, height);
      svg.text("m", x, TOP - 16, i == ticks ? "end" : "middle", Days.plain(day));
    }
  }

  private double x(LocalDate day) {
    LocalDate inside = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    double share =
        (double) ChronoUnit.DAYS.between(first, inside) / ChronoUnit.DAYS.between(first, last);
    return LEFT + share * (RIGHT - LEFT);
  }

  private void mark(Svg svg, EntryView entry, double y) {
    Optional<LocalDate> from = entry.entry().when().flatMap(it -> it.from());
    Optional<LocalDate> to = entry.entry().when().flatMap(it -> it.to());
    svg.link(entry.href(), entry.act() + ", " + entry.when() + ": " + entry.words());
    double start = from.map(this::x).orElse(LEFT);
    double end = to.map(this::x).orElse(RIGHT);
    if (end - start > 1) {
      svg.line(from.isPresent() && to.isPresent() ? "bar" : "bar dot", start, y, end, y);
    }
    if (from.isEmpty()) {
      svg.line("ink", LEFT, y, LEFT + 6, y - 4).line("ink", LEFT, y, LEFT + 6, y + 4);
    }
    if (to.isEmpty()) {
      svg.line("ink", RIGHT, y, RIGHT - 6, y - 4).line("ink", RIGHT, y, RIGHT - 6, y + 4);
    }
    dot(svg, entry, from.isPresent() ? start : end, y);
    svg.endLink();
  }

  private static boolean isUndated(EntryView entry) {
    return entry.entry().when().flatMap(it -> it.from().or(it::to)).isEmpty();
  }

  /** What has no date is one mark with its number. */
  private static void undated(Svg svg, List<EntryView> undated, double y) {
    if (!undated.isEmpty()) {
      dot(svg, undated.get(0), UNDATED - 8, y);
      svg.text("m", UNDATED + 4, y + 4, "start", "×" + undated.size());
    }
  }

  private static void dot(Svg svg, EntryView entry, double x, double y) {
    String line =
        switch (entry.factuality()) {
          case "planned", "demanded", "conditional" -> " dash";
          case "possible" -> " dot";
          default -> "";
        };
    svg.circle((entry.filled() ? "fill" : "open") + line, x, y, RADIUS);
    if (entry.factuality().equals("denied")) {
      svg.line("ink", x - 4, y + 4, x + 4, y - 4);
    }
  }
}
