package sitroom.room.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.ledger.watch.Act;
import sitroom.ledger.watch.Position;
import sitroom.ledger.watch.Position.Stance;
import sitroom.model.Polarity;
import sitroom.model.Proposition;
import sitroom.room.web.entry.Days;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.entry.Numbers;
import sitroom.room.web.picture.StanceChart;

/**
 * For and against which acts somebody spoke, and when.
 *
 * @param issues those of which most was said first
 * @param picture the same in time; empty where no statement has a day
 */
public record Standpoints(List<Issue> issues, Optional<String> picture) {
  private static final int MOST_ISSUES = 7;

  /** An act that statements are for or against. */
  public record Issue(String title, List<Point> points) {
    public Issue {
      points = List.copyOf(points);
    }
  }

  /** A statement. */
  public record Point(Position.Point point) {
    public EntryView entry() {
      return EntryView.of(point.entry());
    }

    public String when() {
      return point.day().map(Days::plain).orElse("no date");
    }

    public String stance() {
      return point.stance().words();
    }

    public boolean isTurn() {
      return point.turn().isPresent();
    }
  }

  public Standpoints {
    issues = List.copyOf(issues);
  }

  /**
   * What positions show.
   *
   * @param positions of one actor or several; with several each issue has the actor before it
   */
  public static Standpoints of(List<Position> positions, String title, ActSentence says) {
    List<Issue> issues = new ArrayList<>();
    for (Position position : positions) {
      Map<String, List<Point>> byAct = new LinkedHashMap<>();
      for (Position.Point point : position.points()) {
        if (point.stance() != Stance.NEITHER && isNamed(point)) {
          byAct.computeIfAbsent(point.act(), unused -> new ArrayList<>()).add(new Point(point));
        }
      }
      // Of several, whose it is stands before it, unless it is an act of the speaker's own.
      byAct.forEach(
          (act, points) ->
              issues.add(
                  new Issue(
                      positions.size() < 2 || act.startsWith(position.actor() + " ")
                          ? act(points, says)
                          : says.names().apply(position.actor()) + ": " + act(points, says),
                      points)));
    }
    issues.sort(
        Comparator.<Issue>comparingLong(it -> it.points().stream().filter(Point::isTurn).count())
            .thenComparingInt(it -> it.points().size())
            .reversed()
            .thenComparing(Issue::title));
    List<Issue> most = issues.subList(0, Math.min(MOST_ISSUES, issues.size()));
    return new Standpoints(most, StanceChart.of("positions", title, lanes(most)));
  }

  /** An act of which it is told whose it is, and which is not the side's upon itself. */
  private static boolean isNamed(Position.Point point) {
    return point
        .entry()
        .proposition()
        .flatMap(Act::of)
        .filter(it -> !it.sources().isEmpty() && !it.sources().equals(it.targets()))
        .isPresent();
  }

  private static String act(List<Point> points, ActSentence says) {
    return points.get(0).point().entry().proposition().flatMap(Standpoints::positive).stream()
        .map(says::of)
        .findFirst()
        .orElse(points.get(0).point().act());
  }

  private static Optional<Act> positive(Proposition proposition) {
    return Act.of(proposition)
        .map(it -> new Act(it.event(), it.sources(), it.targets(), Polarity.POSITIVE));
  }

  private static List<StanceChart.Lane> lanes(List<Issue> issues) {
    return issues.stream()
        .map(
            it ->
                new StanceChart.Lane(
                    it.title(),
                    it.points().stream()
                        .map(
                            p ->
                                new StanceChart.Mark(
                                    p.point().day(),
                                    p.point().stance() == Stance.AGAINST,
                                    p.isTurn(),
                                    p.entry().href(),
                                    p.stance() + ", " + p.when() + ": " + p.entry().words()))
                        .toList()))
        .toList();
  }

  /** How many turns there are, in words. */
  public String turns() {
    long turns = issues.stream().flatMap(it -> it.points().stream()).filter(Point::isTurn).count();
    return turns == 0 ? "No turn found." : Numbers.counted(turns, "turn", "turns") + " found.";
  }
}
