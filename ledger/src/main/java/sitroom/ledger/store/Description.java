package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.model.Document;

/** What is known of a document beside its text. The same text may be described in several ways. */
public record Description(
    Optional<String> uri,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> author,
    Optional<LocalDate> published,
    Optional<String> language) {

  public static Description of(Document document) {
    return new Description(
        document.uri(),
        document.outlet(),
        document.title(),
        document.author(),
        document.published(),
        document.language());
  }

  /** The text with this description. */
  public Document describe(String id, String text) {
    return new Document(id, uri, outlet, title, author, published, language, text);
  }

  /**
   * Whether this is the same place described better: nothing is said otherwise than there, and
   * something that was missing there is said.
   */
  boolean completes(Description other) {
    return !equals(other)
        && fields().size() >= other.fields().size()
        && agrees(uri, other.uri)
        && agrees(outlet, other.outlet)
        && agrees(title, other.title)
        && agrees(author, other.author)
        && agrees(published, other.published)
        && agrees(language, other.language);
  }

  private List<Object> fields() {
    return List.<Optional<?>>of(uri, outlet, title, author, published, language).stream()
        .<Object>flatMap(Optional::stream)
        .toList();
  }

  private static <T> boolean agrees(Optional<T> here, Optional<T> there) {
    return there.isEmpty() || here.equals(there);
  }
}
