package sitroom.room.cli;

import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.LedgerJson;
import sitroom.reader.Reading;

/** One entry a line, in the ledger's JSON form. */
record JsonLinesOutput(TextOut out) implements LedgerOutput, EntryOutput {
  @Override
  public void begin() {}

  @Override
  public void document(Document document, Reading reading) {
    for (Entry entry : reading.entries()) {
      out.println(LedgerJson.line(entry));
    }
    out.flush();
  }

  @Override
  public void entry(Entry entry) {
    out.println(LedgerJson.line(entry));
  }

  @Override
  public void end() {
    out.flush();
  }
}
