package sitroom.room.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sitroom.ledger.store.Arrivals;
import sitroom.room.web.entry.EntryView;
import sitroom.room.web.entry.Numbers;

/**
 * What came since the last visit.
 *
 * @param since when that was; empty at the first one
 * @param arrivals the documents that came since then, the last one first; at the first visit the
 *     newest; at most {@link #COUNTED}
 * @param firstWords by their ids those of listed documents without a title
 * @param more whether more came than are counted
 * @param changes the strongest first
 * @param incidents the latest
 * @param newest the newest entries, by the day of their documents
 * @param where a map of the last weeks; empty where nothing has a place
 * @param places the same as a list
 * @param ahead what is planned for days to come
 * @param doing what is being read now; empty where nothing is
 */
public record NowPage(
    Optional<Instant> since,
    List<Arrivals.Arrival> arrivals,
    Map<String, String> firstWords,
    boolean more,
    List<Change> changes,
    List<IncidentBrief> incidents,
    List<EntryView> newest,
    Optional<String> where,
    List<ActorsPage.PlaceLine> places,
    List<EntryView> ahead,
    long failures,
    String doing) {
  /** How many documents are listed. */
  public static final int MOST = 10;

  /** How many are counted. */
  public static final int COUNTED = 100;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm 'UTC'", Locale.UK);

  public String lede() {
    if (since.isEmpty()) {
      return "This is your first visit: shown is what came last.";
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

  /** The documents that are listed. */
  public List<Arrivals.Arrival> listed() {
    return arrivals.subList(0, Math.min(MOST, arrivals.size()));
  }

  /** What a document is called: its title, else its first words. */
  public String title(Arrivals.Arrival arrival) {
    return arrival.title().orElseGet(() -> firstWords.getOrDefault(arrival.id(), arrival.id()));
  }
}
