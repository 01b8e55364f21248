package sitroom.room.cli;

import java.util.List;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.LedgerJson;

/** One entry a line, in the ledger's JSON form. */
record JsonLinesOutput(TextOut out) implements LedgerOutput {
  @Override
  public void begin() {}

  @Override
  public void document(Document document, List<Entry> entries) {
    for (Entry entry : entries) {
      out.println(LedgerJson.line(entry));
    }
    out.flush();
  }

  @Override
  public void end() {
    out.flush();
  }
}
