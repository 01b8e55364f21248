package sitroom.ledger.quotes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sitroom.model.ActorMention;
import sitroom.model.Document;
import sitroom.model.Span;

/**
 * A quotation with its verdict, with all that a page about it shows.
 *
 * @param document the id of the document that quotes
 * @param span the words between the marks, in that document
 * @param quote these words
 * @param speaker the names of those whose words they are said to be, the innermost last
 * @param country of the innermost
 * @param primary the text nearer to the speaker in which it was found
 * @param said the sentences in which it was said, with their places in that text
 * @param pieces the quotation beside what was said, word by word
 * @param saidBy the label of the turn in which it was said, where that is not the speaker's
 * @param likeness the share of the quotation that was said so, by weight, 0 to 1
 * @param note what differs, in a line
 * @param entries the ids of the entries whose evidence it overlaps
 */
public record CheckedQuotation(
    String document,
    Span span,
    String quote,
    List<String> speaker,
    Optional<String> country,
    Verdict verdict,
    Optional<Origin> primary,
    List<Said> said,
    List<Piece> pieces,
    Optional<String> saidBy,
    double likeness,
    String note,
    List<String> entries) {
  public CheckedQuotation {
    speaker = List.copyOf(speaker);
    said = List.copyOf(said);
    pieces = List.copyOf(pieces);
    entries = List.copyOf(entries);
  }

  /** A document, as it is named to people. */
  public record Origin(
      String document,
      Optional<String> uri,
      Optional<String> outlet,
      Optional<String> title,
      Optional<LocalDate> day) {}

  /** Sentences that were said. */
  public record Said(Span span, String text) {}

  /** A finding without its texts. */
  public static CheckedQuotation of(Finding finding) {
    Quoted quoted = finding.quoted();
    Speaker speaker = quoted.speaker();
    return new CheckedQuotation(
        quoted.document().id(),
        quoted.words().inner(),
        quoted.text(),
        speaker.chain().stream().map(ActorMention::name).toList(),
        speaker.innermost().flatMap(ActorMention::country),
        finding.verdict(),
        finding.primary().map(CheckedQuotation::origin),
        finding.primary().map(primary -> said(finding, primary)).orElse(List.of()),
        finding.pieces(),
        finding.saidBy(),
        finding.likeness(),
        finding.note(),
        quoted.entries());
  }

  private static Origin origin(Primary primary) {
    Document document = primary.document();
    return new Origin(
        document.id(), document.uri(), document.outlet(), document.title(), primary.day());
  }

  private static List<Said> said(Finding finding, Primary primary) {
    return finding.passages().stream()
        .map(Passage::sentences)
        .distinct()
        .map(span -> new Said(span, span.of(primary.document().text())))
        .toList();
  }
}
