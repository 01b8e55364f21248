package sitroom.ledger.fuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Where;

/** What an incident is, by the entries that belong to it. */
public final class Summary {
  /** By day and document, then in the order of the text. */
  public static final Comparator<IncidentEntry> BY_DAY =
      Comparator.comparing((IncidentEntry one) -> one.told().day().orElse(LocalDate.MAX))
          .thenComparing(one -> one.told().document())
          .thenComparing(one -> one.entry().sentence())
          .thenComparing(one -> start(one.entry()))
          .thenComparing(one -> one.entry().id());

  private Summary() {}

  private static int start(Entry entry) {
    return entry.evidence().isEmpty() ? 0 : entry.evidence().get(0).span().start();
  }

  /**
   * An incident.
   *
   * @param head the happening of it that is told best
   */
  public static Incident of(String id, Happening head, List<IncidentEntry> entries) {
    Set<String> documents = new HashSet<>();
    Set<String> origins = new HashSet<>();
    List<Entry> telling = new ArrayList<>();
    for (IncidentEntry one : entries) {
      documents.add(one.told().document());
      origins.add(one.told().origin());
      if (one.entry().event().map(EventType::code).filter(head.event()::equals).isPresent()
          && tells(head, one.entry())) {
        telling.add(one.entry());
      }
    }
    Optional<String> mode = most(telling, Entry::mode);
    return new Incident(
        id,
        head.kind(),
        EventType.ofCode(head.event()),
        mode,
        mode.flatMap(
            how ->
                most(
                    telling.stream().filter(one -> one.mode().equals(mode)).toList(),
                    Entry::medium)),
        head.codes(),
        Optional.of(head.from()),
        Optional.of(head.to()),
        most(telling, entry -> entry.where().map(Where::name)),
        entries.size(),
        documents.size(),
        origins.size());
  }

  /** Whether an entry speaks of the parties of the incident, and not of another meeting. */
  private static boolean tells(Happening head, Entry entry) {
    Set<String> sides = new HashSet<>(Sides.codes(entry.source()));
    sides.addAll(Sides.codes(entry.target()));
    return head.codes().containsAll(sides) && (sides.size() > 1 || head.codes().size() == 1);
  }

  /** What weighs most; an entry that says by what medium weighs twice. */
  private static Optional<String> most(
      List<Entry> entries, Function<Entry, Optional<String>> what) {
    Map<String, Double> weights = new TreeMap<>();
    for (Entry entry : entries) {
      double weight = entry.confidence() * (entry.medium().isPresent() ? 2 : 1);
      what.apply(entry).ifPresent(value -> weights.merge(value, weight, Double::sum));
    }
    return weights.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
