package sitroom.ledger.quotes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.model.Document;
import sitroom.model.Span;

/**
 * A quotation as a document prints it.
 *
 * @param words where it stands
 * @param speaker whose words it is said to be
 * @param day the document's day, stated or inferred
 * @param term whether it is a term or a name rather than something that somebody is quoted as
 *     saying
 * @param entries the ids of the entries whose evidence it overlaps
 */
public record Quoted(
    Document document,
    QuotedWords words,
    Speaker speaker,
    Optional<LocalDate> day,
    boolean term,
    List<String> entries) {
  public Quoted {
    entries = List.copyOf(entries);
  }

  /** What stands between the marks. */
  public String text() {
    return words.inner().of(document.text());
  }

  Span span() {
    return words.inner();
  }

  /** Its words, without stutters. */
  List<Word> wording() {
    return Wording.of(document.text(), span()).words().stream()
        .filter(word -> !word.droppable())
        .toList();
  }

  /** The rarest words, by which texts that may hold it are looked up. */
  public List<String> rarest(int most) {
    return wording().stream()
        .filter(Word::isContent)
        .sorted(
            java.util.Comparator.comparingDouble((Word word) -> -word.weight())
                .thenComparing(Word::form))
        .map(word -> word.span().of(document.text()))
        .distinct()
        .limit(most)
        .toList();
  }
}
