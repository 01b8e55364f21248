package sitroom.ledger.store;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a ledger holds, so that two can be told to be the same.
 *
 * @param rows how many rows each table has
 * @param sha256 of the lines of its export, in hexadecimal digits
 */
public record Contents(Map<String, Long> rows, String sha256) {
  public Contents {
    rows = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }

  /** In a few words, for people. */
  public String words() {
    return rows.getOrDefault("document", 0L)
        + " documents, "
        + rows.getOrDefault("entry", 0L)
        + " entries, "
        + rows.getOrDefault("correction", 0L)
        + " corrections, "
        + rows.getOrDefault("failure", 0L)
        + " failures; sha256 "
        + sha256;
  }
}
