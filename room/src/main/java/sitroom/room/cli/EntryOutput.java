package sitroom.room.cli;

import java.util.Optional;
import sitroom.ledger.quotes.CheckedQuotation;
import sitroom.model.Entry;

/** A form in which entries are printed that were found in a ledger, without their documents. */
interface EntryOutput {

  /** Called once, before the first entry. */
  void begin();

  void entry(Entry entry);

  /** Called once, after the last entry. */
  void end();

  /** Prints one with what is known of the quotation that its words are from. */
  default void entry(Entry entry, Optional<CheckedQuotation> quotation) {
    entry(entry);
  }
}
