package sitroom.room.cli;

import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.LedgerCsv;
import sitroom.reader.Reading;

/** One entry a row under a header row. */
record CsvOutput(TextOut out) implements LedgerOutput, EntryOutput {
  @Override
  public void begin() {
    out.print(LedgerCsv.header());
    out.flush();
  }

  @Override
  public void document(Document document, Reading reading) {
    for (Entry entry : reading.entries()) {
      out.print(LedgerCsv.row(entry));
    }
    out.flush();
  }

  @Override
  public void entry(Entry entry) {
    out.print(LedgerCsv.row(entry));
  }

  @Override
  public void end() {
    out.flush();
  }
}
