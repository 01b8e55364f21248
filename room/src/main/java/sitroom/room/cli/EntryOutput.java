package sitroom.room.cli;

import sitroom.model.Entry;

/** A form in which entries are printed that were found in a ledger, without their documents. */
interface EntryOutput {

  /** Called once, before the first entry. */
  void begin();

  void entry(Entry entry);

  /** Called once, after the last entry. */
  void end();
}
