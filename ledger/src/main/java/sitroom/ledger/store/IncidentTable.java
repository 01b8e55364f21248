package sitroom.ledger.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import sitroom.ledger.fuse.Happening;
import sitroom.ledger.fuse.Kinship;
import sitroom.ledger.store.HappeningTables.HappeningRow;

/** Keeps of each incident what a list of them shows. */
final class IncidentTable {
  private static final List<String> COLUMNS =
      List.of("number kind event parties day_from day_to entries documents".split(" "));

  private static final Comparator<Happening> BEST_TOLD =
      Comparator.<Happening>comparingInt(Kinship::rank)
          .thenComparing(one -> -one.codes().size())
          .thenComparing(Happening::key);

  private record Counts(int entries, int documents) {}

  private final Handle handle;

  IncidentTable(Handle handle) {
    this.handle = handle;
  }

  /**
   * Puts incidents in the place of others.
   *
   * @param before the numbers of those that are no longer so
   * @param now the happenings of each by its number
   */
  void replace(Collection<Long> before, Map<Long, List<HappeningRow>> now) {
    for (List<Long> some : Parts.of(before)) {
      handle
          .createUpdate("delete from incident where number in (<numbers>)")
          .bindList("numbers", some)
          .execute();
    }
    Map<Long, Counts> counts = counts(now.keySet());
    Rows rows = Rows.into(handle, "incident", COLUMNS);
    now.forEach(
        (number, happenings) -> {
          Happening head = head(happenings.stream().map(HappeningRow::happening).toList());
          Counts count = counts.getOrDefault(number, new Counts(0, 0));
          rows.add(
              number,
              head.kind().name().toLowerCase(java.util.Locale.ROOT),
              head.event(),
              " " + String.join(" ", head.codes()) + " ",
              head.from(),
              head.to(),
              count.entries(),
              count.documents());
        });
    rows.write();
  }

  private Map<Long, Counts> counts(Collection<Long> numbers) {
    Map<Long, Counts> counts = new HashMap<>();
    for (List<Long> some : Parts.of(numbers)) {
      handle
          .createQuery(
              "select h.incident, count(distinct p.entry_key), count(distinct e.document_key)"
                  + " from happening h join happening_entry p on p.happening_key = h.happening_key"
                  + " join entry e on e.entry_key = p.entry_key"
                  + " where h.incident in (<numbers>) group by h.incident")
          .bindList("numbers", some)
          .map(
              (row, context) ->
                  Map.entry(row.getLong(1), new Counts(row.getInt(2), row.getInt(3))))
          .forEach(one -> counts.put(one.getKey(), one.getValue()));
    }
    return counts;
  }

  /** The happening that tells most says what an incident is. */
  static Happening head(Collection<Happening> happenings) {
    return happenings.stream()
        .max(BEST_TOLD)
        .orElseThrow();
  }
}
