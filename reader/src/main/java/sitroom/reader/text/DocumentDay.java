package sitroom.reader.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.model.Document;
import sitroom.reader.text.PreparedText.DocumentDate;

/** Finds the day from which a document speaks. */
final class DocumentDay {
  private DocumentDay() {}

  /**
   * The published day where it is known; else one that the text itself gives away; else nothing.
   */
  static Optional<DocumentDate> of(Document document, String text, List<Block> blocks) {
    Optional<LocalDate> published = document.published();
    if (published.isPresent()) {
      return published.map(day -> new DocumentDate(day, false, "published"));
    }
    return new DayEvidence(document, text, blocks).find();
  }
}
