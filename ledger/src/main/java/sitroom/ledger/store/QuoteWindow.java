package sitroom.ledger.store;

import java.time.LocalDate;

/**
 * In which days the words of a quotation are looked for.
 *
 * @param before days before the quoting document's day
 * @param after days after it: transcripts come late, and the earth is round
 */
public record QuoteWindow(int before, int after) {
  /** Two weeks before, three days after. */
  public static final QuoteWindow USUAL = new QuoteWindow(14, 3);

  LocalDate from(LocalDate day) {
    return day.minusDays(before);
  }

  LocalDate to(LocalDate day) {
    return day.plusDays(after);
  }

  String words() {
    return before + "+" + after;
  }
}
