package sitroom.reader.resolve;

import java.time.LocalDate;
import java.util.Optional;
import sitroom.reader.extract.Draft.Tense;

/**
 * From where an expression of time is counted.
 *
 * @param today the document's day
 * @param tense of the verb that the expression belongs to
 * @param told the last date that the text told of before
 */
record DateFrame(Optional<LocalDate> today, Tense tense, Optional<DateRange> told) {

  /** Whether a bare name of a day or month means the next one; else it means the last one. */
  boolean isAhead() {
    return tense == Tense.FUTURE;
  }
}
