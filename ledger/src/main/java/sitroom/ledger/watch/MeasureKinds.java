package sitroom.ledger.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sitroom.knowledge.Table;
import sitroom.ledger.query.Words;
import sitroom.model.EventType;

/** The kinds of sanctions and countermeasures of {@code measures.tsv}, by the words that tell. */
final class MeasureKinds {
  private static final Set<String> WATCHED = Set.of("sanction", "countermeasure", "diplomatic");
  private static final int KEPT = 4;
  private static final String UNSPECIFIED = "sanctions-generic";

  /**
   * A kind.
   *
   * @param relief words that tell of its end
   */
  record Kind(
      String id,
      String name,
      Optional<EventType> event,
      List<String> cues,
      List<String> relief,
      String row) {}

  private final List<Kind> kinds = new ArrayList<>();

  MeasureKinds(WatchKnowledge knowledge) {
    for (Table.Row row : knowledge.rows("measures.tsv")) {
      if (WATCHED.contains(row.get("kind"))) {
        kinds.add(
            new Kind(
                row.get("id"),
                row.get("name"),
                EventType.ofCode(row.get("event")),
                row.list("cues"),
                row.list("relief_cues"),
                row.place()));
      }
    }
  }

  Optional<Kind> byId(String id) {
    return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** The kind that words about an event tell of: the longest cue decides. */
  Optional<Kind> of(EventType event, String words) {
    boolean relief = event == EventType.RETREAT;
    Set<String> told = beginnings(words);
    Optional<Kind> best = Optional.empty();
    int length = 0;
    for (Kind kind : kinds) {
      for (String cue : relief ? kind.relief() : kind.cues()) {
        boolean same = relief || kind.event().filter(event::equals).isPresent();
        if (same && cue.length() > length && told.containsAll(beginnings(cue))) {
          best = Optional.of(kind);
          length = cue.length();
        }
      }
    }
    return best.isEmpty() && event == EventType.SANCTION ? unspecified() : best;
  }

  /** "removed from SWIFT" has the words of "remove from SWIFT". */
  private static Set<String> beginnings(String words) {
    Set<String> beginnings = new TreeSet<>();
    for (String word : Words.of(words)) {
      beginnings.add(word.substring(0, Math.min(KEPT, word.length())));
    }
    return beginnings;
  }

  private Optional<Kind> unspecified() {
    return byId(UNSPECIFIED);
  }
}
