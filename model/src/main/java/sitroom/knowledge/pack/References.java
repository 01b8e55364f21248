package sitroom.knowledge.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.pack.ColumnType.Target;
import sitroom.knowledge.pack.Kinds.Source;
import sitroom.knowledge.pack.TableSpec.Together;

/**
 * What stands in the columns that other columns refer to. Columns are gathered when first asked
 * for.
 */
final class References {
  private final Kinds kinds;
  private final Map<Source, RawTable> tables = new HashMap<>();
  private final Map<Target, Set<String>> values = new HashMap<>();
  private final Map<Together, Set<List<String>>> groups = new HashMap<>();

  References(Kinds kinds) {
    this.kinds = kinds;
  }

  /** A table's lines, read once. */
  RawTable table(Source source) {
    return tables.computeIfAbsent(
        source, from -> RawTable.read(from.pack().folder().resolve(from.file().name())));
  }

  boolean knows(Target target) {
    return kinds
        .described(target.kind())
        .filter(
            spec ->
                spec.columns().stream().anyMatch(column -> column.name().equals(target.column())))
        .isPresent();
  }

  Set<String> values(Target target) {
    Set<String> known = values.get(target);
    if (known == null) {
      known = gather(target);
      values.put(target, known);
    }
    return known;
  }

  private Set<String> gather(Target target) {
    Set<String> found = new LinkedHashSet<>();
    for (Source source : kinds.of(target.kind())) {
      boolean parts =
          source.spec().columns().stream()
              .anyMatch(
                  column ->
                      column.name().equals(target.column())
                          && column.type() instanceof ColumnType.Parts);
      for (List<String> row : rows(source, List.of(target.column()))) {
        found.addAll(parts ? List.of(row.get(0).split("\\|")) : row);
      }
    }
    found.remove("");
    return found;
  }

  /** Whether the values stand side by side in a row of the table that the rule names. */
  boolean together(Together rule, List<String> cells) {
    Set<List<String>> known = groups.get(rule);
    if (known == null) {
      known = new HashSet<>();
      for (Source source : kinds.of(rule.kind())) {
        known.addAll(rows(source, rule.as()));
      }
      groups.put(rule, known);
    }
    return known.contains(cells);
  }

  private List<List<String>> rows(Source source, List<String> columns) {
    RawTable table = table(source);
    List<Integer> places = columns.stream().map(table.header()::indexOf).toList();
    List<List<String>> rows = new ArrayList<>();
    if (!places.contains(-1)) {
      for (RawTable.Line line : table.rows()) {
        rows.add(
            places.stream()
                .map(place -> place < line.cells().length ? line.cells()[place].strip() : "")
                .toList());
      }
    }
    return rows;
  }

  /** A known value that is spelt nearly so. */
  Optional<String> nearest(List<Target> targets, String wrong) {
    if (wrong.chars().allMatch(Character::isDigit)) {
      return Optional.empty(); // every number is like some other
    }
    int allowed = Math.max(1, wrong.length() / 5);
    String best = "";
    int least = allowed + 1;
    for (Target target : targets) {
      for (String value : values(target)) {
        if (Math.abs(value.length() - wrong.length()) < least) {
          int distance = Spelling.distance(value, wrong);
          if (distance < least) {
            least = distance;
            best = value;
          }
        }
      }
    }
    return Optional.of(best).filter(value -> !value.isEmpty());
  }
}
