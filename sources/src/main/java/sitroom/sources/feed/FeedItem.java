package sitroom.sources.feed;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import sitroom.model.Document;

/**
 * One story of a feed.
 *
 * @param id the same for the same story whenever the feed is read
 * @param address of its page
 * @param published the day as the feed writes it, without moving it to another time zone
 * @param text what the feed itself has of the story, paragraphs with empty lines between them;
 *     empty where it has nothing
 */
public record FeedItem(
    String id,
    Optional<URI> address,
    Optional<String> title,
    Optional<String> author,
    Optional<LocalDate> published,
    String text) {

  /**
   * The story in the feed's own words.
   *
   * @return empty where the feed has none
   */
  public Optional<Document> document(Feed feed) {
    return text.isBlank() ? Optional.empty() : Optional.of(fill(Document.of(text), feed));
  }

  /** A document of this story, with what it leaves open filled in from the feed. */
  public Document fill(Document document, Feed feed) {
    Document filled = document;
    if (filled.uri().isEmpty()) {
      filled = filled.withUri(address.map(URI::toString).orElse(id));
    }
    if (filled.outlet().isEmpty() && feed.title().isPresent()) {
      filled = filled.withOutlet(feed.title().get());
    }
    if (filled.title().isEmpty() && title.isPresent()) {
      filled = filled.withTitle(title.get());
    }
    if (filled.author().isEmpty() && author.isPresent()) {
      filled = filled.withAuthor(author.get());
    }
    if (filled.language().isEmpty() && feed.language().isPresent()) {
      filled = filled.withLanguage(feed.language().get());
    }
    if (filled.published().isEmpty() && published.isPresent()) {
      filled = filled.withPublished(published.get());
    }
    return filled;
  }
}
