package sitroom.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A pack's table: UTF-8, tab-separated, one header line, {@code #} lines are comments, lists inside
 * a cell by {@code |}. There is no quoting, so that a row can be read, grepped and compared as it
 * stands.
 *
 * @param name the file's name, as messages show it
 * @param columns number of each column by its name
 */
public record Table(String name, Map<String, Integer> columns, List<Row> rows) {

  /** Reads a table; a file ending in {@code .gz} is unpacked. */
  public static Table read(Path file) {
    return read(file, String.valueOf(file.getFileName()));
  }

  /** Reads a table that messages call {@code name}; a file ending in {@code .gz} is unpacked. */
  public static Table read(Path file, String name) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain =
            file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16)) {
      return read(name, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Reads a table from lines.
   *
   * @throws PackException where the header is missing or a row has more cells than the header
   */
  public static Table read(String name, BufferedReader lines) throws IOException {
    Map<String, Integer> columns = new LinkedHashMap<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        for (int i = 0; i < cells.length; i++) {
          columns.put(cells[i].strip(), i);
        }
      } else if (cells.length > columns.size()) {
        throw new PackException(
            name, number, "the row has " + cells.length + " cells, the header " + columns.size());
      } else {
        rows.add(new Row(name, columns, number, cells));
      }
    }
    if (columns.isEmpty()) {
      throw new PackException(name, number, "there is no header line");
    }
    return new Table(name, columns, rows);
  }

  /** One line of a table. */
  public static final class Row {
    private final String table;
    private final Map<String, Integer> columns;
    private final int line;
    private final String[] cells;

    Row(String table, Map<String, Integer> columns, int line, String[] cells) {
      this.table = table;
      this.columns = columns;
      this.line = line;
      this.cells = cells;
    }

    /** The line's number in its file, counted from 1. */
    public int line() {
      return line;
    }

    /** The table's name, as {@code titles.tsv}. */
    public String table() {
      return table;
    }

    /** Where the row stands, as {@code titles.tsv:12}. */
    public String place() {
      return table + ":" + line;
    }

    /**
     * The cell of a column, stripped; "" where the row is shorter than the header.
     *
     * @throws PackException where the table has no such column
     */
    public String get(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw new PackException(table, line, "the table has no column " + column);
      }
      return index < cells.length ? cells[index].strip() : "";
    }

    /** The cell, or nothing where it is empty. */
    public Optional<String> optional(String column) {
      String cell = get(column);
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** The cell's parts between {@code |}, without empty ones. */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> parts = new ArrayList<>();
      for (String part : cell.split("\\|", -1)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }
  }
}
