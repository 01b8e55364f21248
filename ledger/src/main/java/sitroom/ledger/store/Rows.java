package sitroom.ledger.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import sitroom.model.Coded;

/**
 * Rows to be put into one table together. Values may be texts, numbers, truths (written as 1 and
 * 0), days, codes, and any of these in an {@link Optional}.
 */
final class Rows {
  private final PreparedBatch batch;
  private int rows;

  private Rows(PreparedBatch batch) {
    this.batch = batch;
  }

  /** Rows for these columns, in this order. */
  static Rows into(Handle handle, String table, List<String> columns) {
    String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
    return new Rows(
        handle.prepareBatch(
            "insert into %s (%s) values (%s)"
                .formatted(table, String.join(", ", columns), places)));
  }

  Rows add(Object... values) {
    for (int i = 0; i < values.length; i++) {
      batch.bind(i, plain(values[i]));
    }
    batch.add();
    rows++;
    return this;
  }

  void write() {
    if (rows > 0) {
      batch.execute();
    }
  }

  static @Nullable Object plain(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? plain(optional.get()) : null;
    }
    if (value instanceof Coded coded) {
      return coded.code();
    }
    if (value instanceof LocalDate day) {
      return day.toString();
    }
    if (value instanceof Boolean truth) {
      return truth ? 1 : 0;
    }
    return value;
  }
}
