package sitroom.sources.input;

import java.time.LocalDate;
import java.util.Optional;
import sitroom.model.Document;

/** What the user says of documents that do not say it themselves. */
public record Origin(Optional<LocalDate> published, Optional<String> outlet) {
  public static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());

  /** The document, with what it leaves open filled in. */
  public Document fill(Document document) {
    Document filled = document;
    if (document.published().isEmpty() && published.isPresent()) {
      filled = filled.withPublished(published.get());
    }
    if (document.outlet().isEmpty() && outlet.isPresent()) {
      filled = filled.withOutlet(outlet.get());
    }
    return filled;
  }
}
