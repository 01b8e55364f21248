package sitroom.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sitroom.model.ActorMention;
import sitroom.model.Entry;
import sitroom.model.SpeechAct;

/**
 * Leaves out what is told twice in one sentence: the same act by the same side towards the same
 * side, once by a verb and once by a noun, and a second plain claim under the same words of saying.
 */
final class Repeats {
  private Repeats() {}

  /** The entries that are no repeat of an earlier one of the same sentence, in their order. */
  static List<Entry> without(List<Entry> entries) {
    List<Entry> kept = new ArrayList<>();
    for (Entry entry : entries) {
      if (kept.stream().noneMatch(one -> repeats(entry, one))) {
        kept.add(entry);
      }
    }
    return kept;
  }

  private static boolean repeats(Entry entry, Entry earlier) {
    if (entry.id().equals(earlier.id())) {
      return true;
    }
    boolean sameAct =
        entry.sentence() == earlier.sentence()
            && entry.event().equals(earlier.event())
            && entry.speechAct().equals(earlier.speechAct());
    if (!sameAct) {
      return false;
    }
    boolean overlaps =
        entry.evidence().stream()
            .anyMatch(
                mine ->
                    earlier.evidence().stream().anyMatch(its -> mine.span().overlaps(its.span())));
    boolean claim =
        entry.speechAct().equals(Optional.of(SpeechAct.CLAIM)) && entry.event().isEmpty();
    boolean sameSides =
        sides(entry.source()).equals(sides(earlier.source()))
            && (sides(entry.target()).equals(sides(earlier.target())) || entry.target().isEmpty());
    return sameSides && (overlaps || claim);
  }

  private static String sides(List<ActorMention> actors) {
    return actors.stream().map(ActorMention::side).sorted().collect(Collectors.joining(" "));
  }
}
