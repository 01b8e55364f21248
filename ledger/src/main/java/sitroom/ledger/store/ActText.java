package sitroom.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.ledger.watch.Act;
import sitroom.ledger.watch.Tripwire.Consequence;
import sitroom.model.EventType;
import sitroom.model.Polarity;

/** Acts as they stand in a table; V8__watched.sql explains. */
final class ActText {
  private static final String FIELD = "\t";
  private static final String SIDE = "\n";
  private static final String NEXT = "\f";

  private ActText() {}

  static String of(Act act) {
    return String.join(
        FIELD,
        act.event().code(),
        act.polarity().code(),
        sides(act.sources()),
        sides(act.targets()));
  }

  private static String sides(List<String> sides) {
    return String.join(SIDE, sides.stream().map(ActText::plain).toList());
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ");
  }

  static Act act(String text) {
    String[] fields = text.split(FIELD, -1);
    return new Act(
        EventType.ofCode(fields[0]).orElseThrow(),
        split(fields[2]),
        split(fields[3]),
        Polarity.ofCode(fields[1]).orElseThrow());
  }

  private static List<String> split(String sides) {
    return sides.isEmpty() ? List.of() : List.of(sides.split(SIDE));
  }

  static String consequences(List<Consequence> all) {
    return String.join(
        NEXT,
        all.stream()
            .map(one -> plain(one.words()) + NEXT + one.act().map(ActText::of).orElse(""))
            .toList());
  }

  static List<Consequence> consequences(String text) {
    List<Consequence> all = new ArrayList<>();
    String[] parts = text.split(NEXT, -1);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      Optional<Act> act = Optional.of(parts[i + 1]).filter(one -> !one.isEmpty()).map(ActText::act);
      all.add(new Consequence(act, parts[i]));
    }
    return all;
  }
}
