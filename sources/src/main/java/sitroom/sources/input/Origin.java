package sitroom.sources.input;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import sitroom.model.Document;

/** What the user says of documents that do not say it themselves. */
public record Origin(Optional<LocalDate> published, Optional<String> outlet) {
  public static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());

  /** What takes inputs, and fills in what their documents leave open. */
  public Consumer<Input> filling(Consumer<Input> sink) {
    return input ->
        sink.accept(
            input instanceof Input.Found found
                ? new Input.Found(found.file(), found.place(), fill(found.document()))
                : input);
  }

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
