package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Prints a list of things in each of the forms: blocks of lines, JSON lines, rows of CSV. */
final class ListingOutput {
  private final TextOut out;
  private final LedgerFormat format;
  private final int width;
  private final int limit;
  private int items;

  /**
   * A list.
   *
   * @param limit so many things are printed, of the rest how many there are
   */
  ListingOutput(TextOut out, LedgerFormat format, int width, int limit) {
    this.out = out;
    this.format = format;
    this.width = width;
    this.limit = limit;
  }

  /**
   * One thing.
   *
   * @param lines for a person; those that begin with blanks belong to the first
   * @param rows cells of CSV, one row or several
   */
  record Item(List<String> lines, ObjectNode json, List<List<String>> rows) {}

  /** Prints the names of the columns, where the form has them. */
  void begin(String... columns) {
    if (format == LedgerFormat.CSV) {
      row(List.of(columns));
    }
  }

  void item(Item item) {
    items++;
    if (items > limit) {
      return;
    }
    switch (format) {
      case TABLE -> {
        out.print(items == 1 ? "" : "\n");
        item.lines().forEach(this::line);
      }
      case JSONL -> out.println(item.json().toString());
      case CSV -> item.rows().forEach(this::row);
    }
  }

  private void line(String line) {
    int indent = line.length() - line.stripLeading().length();
    String blanks = " ".repeat(indent);
    String text = Printable.line(line.strip());
    for (String part : Columns.wrap(text, Math.max(20, width - indent), "  ")) {
      out.println(blanks + part);
    }
  }

  /** Says where there is nothing, and how much was left out, to a person only. */
  void end(String nothing) {
    if (items == 0 && format == LedgerFormat.TABLE) {
      out.println(nothing);
    }
    if (items > limit && format == LedgerFormat.TABLE) {
      out.println("");
      out.println((items - limit) + " more; --limit N shows more of them");
    }
    out.flush();
  }

  private void row(List<String> cells) {
    StringWriter row = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(row)) {
      csv.writeRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    out.print(row.toString());
  }
}
