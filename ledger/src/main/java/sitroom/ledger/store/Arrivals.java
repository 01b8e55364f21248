package sitroom.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What came into the ledger lately: the newest documents, the last one first. */
public final class Arrivals {
  private final Store store;

  public Arrivals(Store store) {
    this.store = store;
  }

  /**
   * A document that came.
   *
   * @param day stated or inferred
   * @param version above 1 where it is a changed text
   * @param entries those that count
   */
  public record Arrival(
      String id,
      Instant at,
      Optional<LocalDate> day,
      Optional<String> outlet,
      Optional<String> title,
      int version,
      long entries) {}

  /**
   * The documents that came last.
   *
   * @param since those that came at this time or before are left out
   */
  public List<Arrival> newest(Optional<Instant> since, int limit) {
    return store.read(handle -> newest(handle, since, limit));
  }

  private static List<Arrival> newest(Handle handle, Optional<Instant> since, int limit) {
    // Keys grow with time, so the walk goes back from the last one and stops at the first too old.
    List<Arrival> all =
        handle
            .createQuery(
                "select d.id, d.added_at, d.outlet, d.title, d.version,"
                    + " (select r.day from reading r where r.document_key = d.document_key"
                    + " order by r.number desc limit 1) as day,"
                    + " (select count(*) from current_entry e where e.document_key ="
                    + " d.document_key) as entries"
                    + " from document d order by d.document_key desc limit ?")
            .bind(0, limit)
            .map(
                (row, context) ->
                    new Arrival(
                        row.getString("id"),
                        Instant.parse(row.getString("added_at")),
                        DocumentTables.day(row, "day"),
                        Optional.ofNullable(row.getString("outlet")),
                        Optional.ofNullable(row.getString("title")),
                        row.getInt("version"),
                        row.getLong("entries")))
            .list();
    List<Arrival> wanted = new ArrayList<>();
    for (Arrival arrival : all) {
      if (since.filter(time -> !arrival.at().isAfter(time)).isPresent()) {
        break;
      }
      wanted.add(arrival);
    }
    return wanted;
  }

  /** How many documents came after a time, counted up to a limit. */
  public int count(Optional<Instant> since, int limit) {
    return store.read(
        handle -> {
          List<String> times =
              handle
                  .createQuery("select added_at from document order by document_key desc limit ?")
                  .bind(0, limit)
                  .mapTo(String.class)
                  .list();
          int count = 0;
          for (String time : times) {
            if (since.filter(it -> !Instant.parse(time).isAfter(it)).isPresent()) {
              break;
            }
            count++;
          }
          return count;
        });
  }

  /** A number that changes with every new document and every correction. */
  public long state() {
    return store.read(
        handle ->
            handle
                .createQuery(
                    "select 1000003 * coalesce((select max(document_key) from document), 0)"
                        + " + coalesce((select max(correction_key) from correction), 0)")
                .mapTo(Long.class)
                .one());
  }
}
