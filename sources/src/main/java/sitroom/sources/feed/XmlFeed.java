package sitroom.sources.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;
import org.jspecify.annotations.Nullable;
import sitroom.sources.input.UnreadableException;
import sitroom.sources.web.WebAddress;

/** RSS and Atom, by ROME. */
final class XmlFeed {
  private static final List<String> DATES =
      List.of("published", "pubdate", "issued", "date", "created", "updated", "modified");

  private XmlFeed() {}

  static Feed parse(String xml, URI address) throws UnreadableException {
    Document document = SafeXml.parse(xml);
    List<Element> elements = items(document);
    SyndFeed feed = feed(document);
    List<FeedItem> items = new ArrayList<>();
    for (int i = 0; i < feed.getEntries().size(); i++) {
      // ROME moves times to another zone; the day as it is written stands in the element.
      Optional<LocalDate> written =
          elements.size() == feed.getEntries().size() ? day(elements.get(i)) : Optional.empty();
      items.add(item(feed.getEntries().get(i), written, address));
    }
    return new Feed(FeedParser.line(given(feed.getTitle())), given(feed.getLanguage()), items);
  }

  private static SyndFeed feed(Document document) throws UnreadableException {
    try {
      return new SyndFeedInput(false, Locale.ROOT).build(document);
    } catch (FeedException | IllegalArgumentException e) {
      throw new UnreadableException(
          "no feed: " + document.getRootElement().getName() + " is no RSS or Atom");
    }
  }

  private static FeedItem item(SyndEntry entry, Optional<LocalDate> written, URI address) {
    Optional<URI> page = given(entry.getLink()).flatMap(link -> WebAddress.within(address, link));
    Optional<String> title = FeedParser.line(given(entry.getTitle()));
    String text = text(entry);
    String id =
        given(entry.getUri())
            .or(() -> page.map(URI::toString))
            .orElseGet(() -> sitroom.model.Document.of(title.orElse("") + "\n" + text).id());
    return new FeedItem(
        id,
        page,
        title,
        FeedParser.line(given(entry.getAuthor())),
        written.or(() -> day(entry)),
        text);
  }

  /** The longest of what the entry has: some put a summary beside the whole, some only one. */
  private static String text(SyndEntry entry) {
    List<SyndContent> parts = new ArrayList<>(entry.getContents());
    if (entry.getDescription() != null) {
      parts.add(entry.getDescription());
    }
    String longest = "";
    for (SyndContent part : parts) {
      String text = given(part.getValue()).map(FeedParser::paragraphs).orElse("");
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest;
  }

  private static Optional<LocalDate> day(SyndEntry entry) {
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    return Optional.ofNullable(date).map(it -> it.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static List<Element> items(Document document) {
    List<Element> items = new ArrayList<>();
    for (Element element : document.getDescendants(Filters.element())) {
      if (element.getName().equals("item") || element.getName().equals("entry")) {
        items.add(element);
      }
    }
    return items;
  }

  private static Optional<LocalDate> day(Element item) {
    for (String name : DATES) {
      for (Element child : item.getChildren()) {
        if (child.getName().toLowerCase(Locale.ROOT).equals(name)) {
          Optional<LocalDate> day = WrittenDay.of(child.getTextTrim());
          if (day.isPresent()) {
            return day;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(it -> !it.isEmpty());
  }
}
