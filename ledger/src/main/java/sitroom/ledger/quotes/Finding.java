package sitroom.ledger.quotes;

import java.util.List;
import java.util.Optional;

/**
 * What is found out about a quotation.
 *
 * @param primary the text nearer to the speaker in which it was found
 * @param passages where in that text, in the order of the quotation
 * @param pieces the quotation beside what was said; empty where nothing comparable was said
 * @param saidBy the label of the turn in which it was said, where that is not the speaker's
 * @param likeness the share of the quotation that was said so, by weight, 0 to 1
 */
public record Finding(
    Quoted quoted,
    Verdict verdict,
    Optional<Primary> primary,
    List<Passage> passages,
    List<Piece> pieces,
    Optional<String> saidBy,
    double likeness) {
  public Finding {
    passages = List.copyOf(passages);
    pieces = List.copyOf(pieces);
  }

  static Finding without(Quoted quoted, Verdict verdict) {
    return new Finding(
        quoted, verdict, Optional.empty(), List.of(), List.of(), Optional.empty(), 0);
  }

  /** The sentences in which it was said. */
  public List<String> said() {
    return primary
        .map(
            one ->
                passages.stream()
                    .map(passage -> passage.sentences().of(one.document().text()))
                    .distinct()
                    .toList())
        .orElse(List.of());
  }

  /** What differs, in a line: {@code "severe" became "serious"; two passages joined}. */
  public String note() {
    return Note.of(this);
  }
}
