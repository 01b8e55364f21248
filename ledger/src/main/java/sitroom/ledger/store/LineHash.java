package sitroom.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts and hashes the lines of an export. */
final class LineHash {
  private final MessageDigest digest;
  private final Map<ExportedTable, Long> rows = new EnumMap<>(ExportedTable.class);

  LineHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    for (ExportedTable table : ExportedTable.values()) {
      rows.put(table, 0L);
    }
  }

  void add(ExportedTable table, String line) {
    rows.merge(table, 1L, Long::sum);
    digest.update(line.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }

  Contents contents() {
    Map<String, Long> counts = new LinkedHashMap<>();
    rows.forEach(
        (table, count) -> {
          if (count > 0 || table != ExportedTable.INCIDENT_DECISION) {
            counts.put(table.table(), count);
          }
        });
    return new Contents(counts, HexFormat.of().formatHex(digest.digest()));
  }
}
