package sitroom.ledger.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sitroom.knowledge.Table;
import sitroom.model.EventType;

/** The kinds of sanctions and countermeasures of {@code measures.tsv}, by the words that tell. */
final class MeasureKinds {
  private static final Set<String> WATCHED = Set.of("sanction", "countermeasure", "diplomatic");
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

  /** Every event that a measure may have. */
  Set<EventType> events() {
    Set<EventType> events = new TreeSet<>();
    kinds.forEach(kind -> kind.event().ifPresent(events::add));
    events.add(EventType.RETREAT);
    return events;
  }

  /** The kind that words about an event tell of: the longest cue decides. */
  Optional<Kind> of(EventType event, String words) {
    boolean relief = event == EventType.RETREAT;
    String small = words.toLowerCase(Locale.ROOT);
    Optional<Kind> best = Optional.empty();
    int length = 0;
    for (Kind kind : kinds) {
      for (String cue : relief ? kind.relief() : kind.cues()) {
        boolean same = relief || kind.event().filter(event::equals).isPresent();
        if (same && cue.length() > length && small.contains(cue.toLowerCase(Locale.ROOT))) {
          best = Optional.of(kind);
          length = cue.length();
        }
      }
    }
    return best.isEmpty() && event == EventType.SANCTION ? unspecified() : best;
  }

  private Optional<Kind> unspecified() {
    return kinds.stream().filter(kind -> kind.id().equals(UNSPECIFIED)).findFirst();
  }
}
