package sitroom.ledger.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sitroom.ledger.watch.Position.Point;
import sitroom.ledger.watch.Position.Stance;
import sitroom.model.Entry;
import sitroom.model.Polarity;
import sitroom.model.Proposition;
import sitroom.model.SpeechAct;

/** Puts an actor's statements on an issue in a row, and marks where they turn. */
public final class Positions {
  private final WatchKnowledge knowledge;

  public Positions(WatchKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The positions that entries show.
   *
   * @param entries statements of the actor on the issue, in any order
   */
  public Position of(String actor, String issue, List<Entry> entries) {
    List<Point> points = new ArrayList<>();
    Map<String, Point> last = new HashMap<>();
    entries.stream()
        .filter(entry -> entry.speechAct().isPresent())
        .sorted(Statements.order())
        .forEach(
            entry -> {
              Point point = point(entry, last);
              points.add(point);
              if (point.stance() != Stance.NEITHER && !point.act().isEmpty()) {
                last.put(point.act(), point);
              }
            });
    return new Position(actor, issue, points);
  }

  private Point point(Entry entry, Map<String, Point> last) {
    SpeechAct speech = entry.speechAct().orElse(SpeechAct.CLAIM);
    Stance stance = stance(speech, entry.proposition());
    String act = act(entry);
    Optional<Point> before = Optional.ofNullable(last.get(act));
    Optional<String> turn =
        before
            .filter(one -> stance != Stance.NEITHER && one.stance() != stance)
            .map(one -> one.stance().words() + ", now " + stance.words());
    return new Point(entry.published(), stance, act, entry, turn);
  }

  /**
   * What the statement is about, so that two on the same act can be compared; empty where it is
   * about no act, and then nothing tells whether another is about the same.
   */
  private String act(Entry entry) {
    Optional<Act> inside = entry.proposition().flatMap(Act::of);
    if (inside.isEmpty()) {
      return "";
    }
    Act act = inside.get();
    return new Act(act.event(), act.sources(), act.targets(), Polarity.POSITIVE).written();
  }

  private Stance stance(SpeechAct speech, Optional<Proposition> proposition) {
    boolean not = proposition.filter(one -> one.polarity() == Polarity.NEGATIVE).isPresent();
    return switch (knowledge.words().stance(speech)) {
      case "for" -> not ? Stance.AGAINST : Stance.FOR;
      case "against" -> not ? Stance.FOR : Stance.AGAINST;
      case "as said" -> Stance.AGAINST;
      default -> Stance.NEITHER;
    };
  }
}
