package sitroom.knowledge.pack;

import java.util.List;
import java.util.Optional;

/**
 * A table, or several of one form, as a manifest describes it.
 *
 * @param file path below the pack's folder; {@code *} in the last part stands for any name ({@code
 *     frames/*.tsv})
 * @param kind what the rows are ({@code people}); tables of one kind, in any pack, are read as one
 * @param what the table in a sentence
 * @param licence SPDX expression, where it is not the whole pack's
 * @param later whether reading may put the table off until something asks for it
 * @param replaces whether rows may stand for rows with the same key in earlier tables of the kind
 * @param shortRows whether rows may leave out empty cells at their end
 * @param key columns that together name a row, the column of type {@code id} where nothing else is
 *     said; empty: rows have no key
 * @param periods pairs of date columns of which the first is not after the second
 * @param together groups of columns that must stand together in one row of another table
 * @param columns all columns; empty where another table of the same kind describes them
 * @param line line of the manifest on which the description begins
 */
public record TableSpec(
    String file,
    String kind,
    String what,
    Optional<String> licence,
    boolean later,
    boolean replaces,
    boolean shortRows,
    List<String> key,
    List<Period> periods,
    List<Together> together,
    List<ColumnSpec> columns,
    int line) {

  public TableSpec {
    key = List.copyOf(key);
    periods = List.copyOf(periods);
    together = List.copyOf(together);
    columns = List.copyOf(columns);
  }

  /** Two date columns in order of time. */
  public record Period(String from, String to) {}

  /**
   * Columns whose values must be found side by side in one row of a kind of table, as a mode with
   * its event type.
   *
   * @param columns columns of this table
   * @param kind kind of the table looked into
   * @param as that table's columns, in the same order
   */
  public record Together(List<String> columns, String kind, List<String> as) {
    public Together {
      columns = List.copyOf(columns);
      as = List.copyOf(as);
    }
  }

  /** Whether the table describes its columns itself. */
  public boolean describesColumns() {
    return !columns.isEmpty();
  }

  /** The same files with the columns, key and rules of another table of the kind. */
  TableSpec describedBy(TableSpec other) {
    return new TableSpec(
        file,
        kind,
        what,
        licence,
        later,
        replaces,
        other.shortRows,
        other.key,
        other.periods,
        other.together,
        other.columns,
        line);
  }
}
