package sitroom.sources.feed;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * A feed that others may read, in Atom 1.0.
 *
 * @param id an address that stays the same
 * @param link where the same is shown as a page
 */
public record AtomFeed(String id, String title, String description, String link, List<Item> items) {
  public AtomFeed {
    items = List.copyOf(items);
  }

  /**
   * One thing in it.
   *
   * @param id stays the same
   * @param text without markup
   * @param day when it was last changed
   */
  public record Item(String id, String title, String link, String text, Optional<LocalDate> day) {}

  /** The feed as XML. */
  public String written() {
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setTitle(title);
    feed.setDescription(description);
    feed.setUri(id);
    feed.setLink(link);
    feed.setEntries(items.stream().map(AtomFeed::entry).toList());
    try {
      return new SyndFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IllegalStateException("an Atom feed can always be written", e);
    }
  }

  private static SyndEntry entry(Item item) {
    SyndEntry entry = new SyndEntryImpl();
    entry.setUri(item.id());
    entry.setTitle(item.title());
    entry.setLink(item.link());
    SyndContentImpl text = new SyndContentImpl();
    text.setType("text/plain");
    text.setValue(item.text());
    entry.setDescription(text);
    item.day()
        .map(day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
        .ifPresent(entry::setUpdatedDate);
    return entry;
  }
}
