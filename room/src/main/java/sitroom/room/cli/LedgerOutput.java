package sitroom.room.cli;

import sitroom.model.Document;
import sitroom.reader.Reading;

/** A form in which a ledger is printed. Each document is passed on as soon as it is written. */
interface LedgerOutput {

  /** Called once, before the first document. */
  void begin();

  void document(Document document, Reading reading);

  /** Called once, after the last document. */
  void end();
}
