package sitroom.ledger.store;

import java.util.Iterator;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/** Writes out what a ledger holds, row by row: the same ledger always gives the same lines. */
final class Exporting {
  private static final int FETCHED = 500;

  private Exporting() {}

  /** Passes on all lines, and tells what they hold. */
  static Contents run(Handle handle, Consumer<String> lines) {
    LineHash hash = new LineHash();
    lines.accept(ExportLines.HEAD);
    for (ExportedTable table : ExportedTable.values()) {
      try (ResultIterator<String> rows =
          handle
              .createQuery(table.query())
              .setFetchSize(FETCHED)
              .map((row, context) -> ExportLines.row(table, row))
              .iterator()) {
        pass(rows, table, hash, lines);
      }
    }
    Contents contents = hash.contents();
    lines.accept(ExportLines.end(contents));
    return contents;
  }

  private static void pass(
      Iterator<String> rows, ExportedTable table, LineHash hash, Consumer<String> lines) {
    while (rows.hasNext()) {
      String line = rows.next();
      hash.add(table, line);
      lines.accept(line);
    }
  }
}
