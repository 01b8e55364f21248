package sitroom.ledger.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import sitroom.model.JsonLineException;
import sitroom.model.LedgerJson;
import sitroom.model.Utterance;

/** Quotations with whose words they are, as a reading found them. */
final class UtteranceTable {
  private static final List<String> COLUMNS =
      List.of(
          "document_key reading position start_offset end_offset speaker country json".split(" "));

  private final Handle handle;

  UtteranceTable(Handle handle) {
    this.handle = handle;
  }

  void add(long document, int reading, List<Utterance> utterances) {
    Rows rows = Rows.into(handle, "utterance", COLUMNS);
    for (int position = 0; position < utterances.size(); position++) {
      Utterance one = utterances.get(position);
      rows.add(
          document,
          reading,
          position,
          one.span().start(),
          one.span().end(),
          one.speaker().name(),
          one.speaker().country(),
          LedgerJson.line(one));
    }
    rows.write();
  }

  /** Those that a reading of a document found, in the order of the text. */
  List<Utterance> of(long document, int reading) {
    return handle
        .createQuery(
            "select json from utterance where document_key = ? and reading = ? order by position")
        .bind(0, document)
        .bind(1, reading)
        .mapTo(String.class)
        .map(UtteranceTable::read)
        .list();
  }

  private static Utterance read(String line) {
    try {
      return LedgerJson.readUtterance(line);
    } catch (JsonLineException e) {
      throw new IllegalStateException("the ledger holds an utterance that is none: " + line, e);
    }
  }
}
