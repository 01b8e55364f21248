package sitroom.ledger.store;

import java.util.Optional;
import sitroom.model.Entry;
import sitroom.model.JsonLineException;
import sitroom.model.LedgerJson;

/**
 * An entry as the ledger holds it.
 *
 * @param line its JSON, as it was written
 * @param correction the correction that made it; empty where a reading did
 * @param retired why it no longer counts; empty where it does
 */
record StoredEntry(
    EntryKey key,
    int reading,
    Optional<Long> correction,
    String id,
    String line,
    Optional<String> retired) {

  boolean isCurrent() {
    return retired.isEmpty();
  }

  /** The entry itself. */
  Entry entry() {
    return parse(line);
  }

  /** Reads a line that the ledger wrote. */
  static Entry parse(String line) {
    try {
      return LedgerJson.read(line);
    } catch (JsonLineException e) {
      throw new LedgerException(
          Trouble.DAMAGED, "the ledger holds an entry that cannot be read: " + e.getMessage(), e);
    }
  }
}
