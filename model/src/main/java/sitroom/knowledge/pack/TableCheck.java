package sitroom.knowledge.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sitroom.knowledge.pack.Kinds.Source;
import sitroom.knowledge.pack.TableSpec.Period;
import sitroom.knowledge.pack.TableSpec.Together;

/**
 * Checks the tables of one pack, one after the other; keys are remembered between tables of one
 * kind.
 */
final class TableCheck {
  private final References references;
  private final CellCheck cells;
  private final List<PackProblem> problems;
  private final Map<String, Map<List<String>, Place>> keys = new HashMap<>();

  /** Where a key was seen. */
  private record Place(String file, int line) {}

  TableCheck(References references, List<PackProblem> problems) {
    this.references = references;
    this.cells = new CellCheck(references);
    this.problems = problems;
  }

  void check(Source source) {
    String shown = source.pack().shown(source.file().name());
    RawTable table = references.table(source);
    table
        .faults()
        .forEach(fault -> problems.add(new PackProblem(shown, fault.number(), fault.message())));
    if (table.lines().isEmpty()) {
      problems.add(
          new PackProblem(shown, 0, "the table has no header line with its columns' names"));
      return;
    }
    if (headerIsRight(shown, table, source.spec())) {
      rows(source, shown, table);
    }
  }

  private boolean headerIsRight(String shown, RawTable table, TableSpec spec) {
    List<String> wanted = spec.columns().stream().map(ColumnSpec::name).toList();
    List<String> header = table.header();
    int before = problems.size();
    for (String column : wanted) {
      if (!header.contains(column)) {
        problems.add(
            new PackProblem(
                shown,
                table.headerLine(),
                "the column "
                    + column
                    + " is missing; the header is "
                    + String.join(", ", wanted)));
      }
    }
    for (int i = 0; i < header.size(); i++) {
      String column = header.get(i);
      if (!wanted.contains(column)) {
        problems.add(
            new PackProblem(
                shown,
                table.headerLine(),
                "the column \""
                    + column
                    + "\" is not described in "
                    + Manifest.FILE
                    + "; describe it there or delete it"));
      } else if (header.indexOf(column) < i) {
        problems.add(
            new PackProblem(shown, table.headerLine(), "the column " + column + " stands twice"));
      }
    }
    return problems.size() == before;
  }

  private void rows(Source source, String shown, RawTable table) {
    Map<List<String>, Integer> seen = new HashMap<>();
    for (RawTable.Line line : table.rows()) {
      String[] row = line.cells();
      boolean fits =
          source.spec().shortRows()
              ? row.length <= table.header().size()
              : row.length == table.header().size();
      if (!fits) {
        problems.add(
            new PackProblem(
                shown,
                line.number(),
                "the row has "
                    + row.length
                    + " cells, the header "
                    + table.header().size()
                    + "; "
                    + (row.length < table.header().size()
                        ? "put a tab for each empty cell"
                        : "delete tabs, or write | inside a list")));
        continue;
      }
      Integer first = seen.putIfAbsent(List.of(row), line.number());
      if (first != null) {
        problems.add(
            new PackProblem(
                shown, line.number(), "the same row as line " + first + "; delete one"));
        continue;
      }
      row(source, shown, line.number(), named(table.header(), row));
    }
  }

  private static Map<String, String> named(List<String> header, String[] row) {
    Map<String, String> named = new LinkedHashMap<>();
    IntStream.range(0, row.length).forEach(i -> named.put(header.get(i), row[i]));
    return named;
  }

  private void row(Source source, String shown, int line, Map<String, String> row) {
    TableSpec spec = source.spec();
    int before = problems.size();
    for (ColumnSpec column : spec.columns()) {
      cells
          .problem(column, value(row, column.name()))
          .ifPresent(
              problem ->
                  problems.add(new PackProblem(shown, line, column.name() + ": " + problem)));
    }
    if (problems.size() > before) {
      return; // what follows would only repeat it in other words
    }
    for (Period period : spec.periods()) {
      String from = value(row, period.from());
      String to = value(row, period.to());
      if (!from.isEmpty() && !to.isEmpty() && PartialDate.isAfter(from, to)) {
        problems.add(
            new PackProblem(
                shown,
                line,
                period.from() + " " + from + " is later than " + period.to() + " " + to));
      }
    }
    for (Together rule : spec.together()) {
      together(shown, line, row, rule);
    }
    key(source, shown, line, row);
  }

  private void together(String shown, int line, Map<String, String> row, Together rule) {
    List<String> values = rule.columns().stream().map(column -> value(row, column)).toList();
    if (!values.contains("") && !references.together(rule, values)) {
      String said =
          IntStream.range(0, values.size())
              .mapToObj(i -> rule.columns().get(i) + " " + values.get(i))
              .collect(Collectors.joining(" with "));
      problems.add(
          new PackProblem(shown, line, said + " is not in " + rule.kind() + "; mend one of them"));
    }
  }

  private void key(Source source, String shown, int line, Map<String, String> row) {
    TableSpec spec = source.spec();
    if (spec.key().isEmpty()) {
      return;
    }
    List<String> key = new ArrayList<>();
    spec.key().forEach(column -> key.add(value(row, column)));
    Place first =
        keys.computeIfAbsent(spec.kind(), kind -> new HashMap<>())
            .putIfAbsent(key, new Place(shown, line));
    if (first != null && (first.file().equals(shown) || !source.spec().replaces())) {
      problems.add(
          new PackProblem(
              shown,
              line,
              String.join(", ", spec.key())
                  + " \""
                  + String.join(", ", key)
                  + "\" stands in "
                  + first.file()
                  + ":"
                  + first.line()
                  + " already; make one row of the two"));
    }
  }

  private static String value(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
