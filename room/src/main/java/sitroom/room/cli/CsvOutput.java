package sitroom.room.cli;

import java.util.List;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.LedgerCsv;

/** One entry a row under a header row. */
record CsvOutput(TextOut out) implements LedgerOutput {
  @Override
  public void begin() {
    out.print(LedgerCsv.header());
    out.flush();
  }

  @Override
  public void document(Document document, List<Entry> entries) {
    for (Entry entry : entries) {
      out.print(LedgerCsv.row(entry));
    }
    out.flush();
  }

  @Override
  public void end() {
    out.flush();
  }
}
