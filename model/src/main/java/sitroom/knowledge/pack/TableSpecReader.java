package sitroom.knowledge.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sitroom.knowledge.pack.TableSpec.Period;
import sitroom.knowledge.pack.TableSpec.Together;

/** Reads one element of a manifest's {@code tables}. */
final class TableSpecReader {
  private final JsonFields json;
  private final Map<String, String> texts = new HashMap<>();
  private final List<String> key = new ArrayList<>();
  private final List<Period> periods = new ArrayList<>();
  private final List<Together> together = new ArrayList<>();
  private final List<ColumnSpec> columns = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private boolean later;
  private boolean replaces;
  private boolean shortRows;

  TableSpecReader(JsonFields json) {
    this.json = json;
  }

  TableSpec table() throws IOException {
    int line = json.line();
    json.object("a table", this::field);
    String file = needed(texts, "a table", "file");
    if (key.isEmpty()) {
      columns.stream()
          .filter(column -> column.type() instanceof ColumnType.Id)
          .map(ColumnSpec::name)
          .forEach(key::add);
    }
    TableSpec table =
        new TableSpec(
            file,
            Optional.ofNullable(texts.get("kind")).orElseGet(() -> kindOf(file)),
            needed(texts, "the table " + file, "what"),
            Optional.ofNullable(texts.get("licence")),
            later,
            replaces,
            shortRows,
            key,
            periods,
            together,
            columns,
            line);
    checkRules(table);
    return table;
  }

  /** Of {@code frames/talks.tsv.gz} it is {@code talks}. */
  private static String kindOf(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private void field(String field) throws IOException {
    switch (field) {
      case "file" -> texts.put(field, path(json.text(field)));
      case "licence" ->
          texts.put(
              field,
              json.text(
                  field, ManifestReader.SPDX, "must be an SPDX expression, as CC0-1.0 AND MIT"));
      case "kind", "what" -> texts.put(field, json.text(field));
      case "load" -> later = oneOf(field, json.text(field), "start", "later").equals("later");
      case "replaces" -> replaces = json.yesOrNo(field);
      case "shortRows" -> shortRows = json.yesOrNo(field);
      case "key" -> key.addAll(json.texts(field));
      case "periods" -> json.array(field, each -> periods.add(period()));
      case "together" -> json.array(field, each -> together.add(together()));
      case "columns" -> json.array(field, each -> columns.add(column()));
      default ->
          throw json.problem(
              "a table has no field \""
                  + field
                  + "\"; it has file, kind, what, licence, load, replaces, shortRows, key, periods,"
                  + " together, columns");
    }
  }

  private String path(String file) {
    if (file.startsWith("/") || file.contains("\\") || List.of(file.split("/")).contains("..")) {
      throw json.problem(
          "the file \"" + file + "\" must lie below the pack's folder, with / between the parts");
    }
    if (file.contains("*") && file.indexOf('*') < file.lastIndexOf('/')) {
      throw json.problem("\"*\" may only stand in the last part of \"" + file + "\"");
    }
    if (!file.endsWith(".tsv") && !file.endsWith(".tsv.gz")) {
      throw json.problem("the file \"" + file + "\" must end in .tsv or .tsv.gz");
    }
    return file;
  }

  private Period period() throws IOException {
    Map<String, String> ends = new HashMap<>();
    json.object(
        "a period", field -> ends.put(oneOf("a period", field, "from", "to"), json.text(field)));
    return new Period(needed(ends, "a period", "from"), needed(ends, "a period", "to"));
  }

  private Together together() throws IOException {
    Map<String, List<String>> lists = new HashMap<>();
    Map<String, String> kind = new HashMap<>();
    json.object(
        "each of together",
        field -> {
          if (oneOf("each of together", field, "columns", "in", "as").equals("in")) {
            kind.put(field, json.text(field));
          } else {
            lists.put(field, json.texts(field));
          }
        });
    List<String> here = lists.getOrDefault("columns", List.of());
    List<String> there = lists.getOrDefault("as", here);
    if (here.size() < 2 || here.size() != there.size()) {
      throw json.problem(
          "each of together names two or more columns, and as many in the other table");
    }
    return new Together(here, needed(kind, "each of together", "in"), there);
  }

  private ColumnSpec column() throws IOException {
    Map<String, String> words = new HashMap<>();
    boolean[] required = {false};
    json.object(
        "a column",
        field -> {
          if (oneOf("a column", field, "name", "type", "required", "what").equals("required")) {
            required[0] = json.yesOrNo(field);
          } else {
            words.put(field, json.text(field));
          }
        });
    String name = needed(words, "a column", "name");
    if (!names.add(name)) {
      throw json.problem("the column " + name + " is described twice");
    }
    ColumnType type;
    try {
      type = ColumnTypeSyntax.parse(needed(words, "the column " + name, "type"));
    } catch (IllegalArgumentException e) {
      throw json.problem(String.valueOf(e.getMessage()));
    }
    return new ColumnSpec(
        name,
        type,
        required[0] || type instanceof ColumnType.Id,
        needed(words, "the column " + name, "what"));
  }

  /** Keys and rules may only name columns that are described. */
  private void checkRules(TableSpec table) {
    List<String> named = new ArrayList<>(key);
    periods.forEach(period -> named.addAll(List.of(period.from(), period.to())));
    together.forEach(group -> named.addAll(group.columns()));
    for (String column : named) {
      if (!names.contains(column)) {
        throw json.problem(
            "the table "
                + table.file()
                + " has a rule for the column "
                + column
                + ", which its columns do not describe");
      }
    }
  }

  private String oneOf(String what, String word, String first, String... others) {
    if (word.equals(first) || List.of(others).contains(word)) {
      return word;
    }
    throw json.problem(
        what
            + " may be "
            + first
            + " or "
            + String.join(" or ", others)
            + ", not \""
            + word
            + "\"");
  }

  private String needed(Map<String, String> texts, String what, String field) {
    String text = texts.get(field);
    if (text == null) {
      throw json.problem(what + " has no \"" + field + "\"");
    }
    return text;
  }
}
