package sitroom.room.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sitroom.ledger.store.Arrivals;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.entry.Numbers;

/**
 * What came since the last visit.
 *
 * @param since when that was; empty at the first one
 * @param arrivals the documents that came since then, the last one first; at the first visit the
 *     newest
 * @param incidents the latest
 * @param newest the newest entries, by the day of their documents
 * @param doing what is being read now; empty where nothing is
 */
public record NowPage(
    Optional<Instant> since,
    List<Arrivals.Arrival> arrivals,
    boolean more,
    List<IncidentLine> incidents,
    List<EntryView> newest,
    long failures,
    String doing) {
  /** How many documents are listed. */
  public static final int MOST = 12;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm 'UTC'", Locale.UK);

  public String lede() {
    if (since.isEmpty()) {
      return "This is your first visit, so everything is new.";
    }
    String when = TIME.format(since.get().atZone(ZoneOffset.UTC));
    if (arrivals.isEmpty()) {
      return "Nothing came since your last visit, " + when + ".";
    }
    long entries = arrivals.stream().mapToLong(Arrivals.Arrival::entries).sum();
    return (more ? "More than " : "")
        + Numbers.counted(arrivals.size(), "document", "documents")
        + " with "
        + Numbers.counted(entries, "entry", "entries")
        + " came since your last visit, "
        + when
        + ".";
  }

  /** A document's line: its title, else its id. */
  public static String title(Arrivals.Arrival arrival) {
    return arrival.title().orElse(arrival.id());
  }
}
