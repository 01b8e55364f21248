package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import sitroom.ledger.quotes.CheckedQuotation;
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
  public void entry(Entry entry, Optional<CheckedQuotation> quotation) {
    String line = LedgerJson.line(entry);
    out.println(
        quotation
            .map(one -> line.substring(0, line.length() - 1) + ",\"quoteCheck\":" + mark(one) + "}")
            .orElse(line));
  }

  private static String mark(CheckedQuotation quotation) {
    ObjectNode mark = JsonNodeFactory.instance.objectNode();
    mark.put("verdict", quotation.verdict().code());
    mark.put("primary", quotation.primary().map(CheckedQuotation.Origin::document).orElse(null));
    return mark.put("note", quotation.note()).toString();
  }

  @Override
  public void end() {
    out.flush();
  }
}
