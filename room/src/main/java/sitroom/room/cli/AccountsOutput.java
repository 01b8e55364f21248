package sitroom.room.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sitroom.ledger.fuse.Account;
import sitroom.ledger.fuse.AccountsMatrix;
import sitroom.ledger.fuse.Cell;
import sitroom.ledger.fuse.IncidentEntry;
import sitroom.ledger.fuse.Row;
import sitroom.ledger.fuse.Stance;
import sitroom.model.Evidence;

/** Prints the accounts of an incident: for a terminal, as CSV, as Markdown. */
final class AccountsOutput {
  private static final String MARGIN = "    ";

  /** So many lines of what one party alone says. */
  private static final int ALONE = 12;

  private final TextOut out;
  private final int width;
  private final boolean colours;

  AccountsOutput(TextOut out, Terminal terminal) {
    this.out = out;
    this.width = terminal.width();
    this.colours = terminal.out() && terminal.colours();
  }

  /**
   * Proposition by proposition, with the words of each account that speaks of it; what one party
   * alone says, and nobody answers, in a line each, so many a party.
   *
   * @param whole every row in full
   */
  void table(AccountsMatrix matrix, boolean whole) {
    out.println(matrix.incident().id() + "  " + IncidentWords.line(matrix.incident()));
    out.println(sum(matrix));
    for (Account account : matrix.accounts()) {
      out.println("  " + Printable.line(IncidentWords.account(account)));
    }
    Set<Integer> standingAlone = matrix.standingAlone();
    Map<String, List<Row>> alone = new LinkedHashMap<>();
    for (Row row : matrix.rows()) {
      if (whole || !standingAlone.contains(row.number())) {
        row(matrix, row);
      } else {
        alone.computeIfAbsent(String.join(", ", row.by()), unused -> new ArrayList<>()).add(row);
      }
    }
    alone.forEach((party, rows) -> alone(party, rows));
  }

  private void alone(String party, List<Row> rows) {
    out.println("");
    String head = "only by " + party + ": " + IncidentWords.counted(rows.size(), "row", "rows");
    out.println(Style.STRONG.on(Columns.cut(head, width), colours));
    for (Row row : rows.subList(0, Math.min(ALONE, rows.size()))) {
      Cell cell =
          row.cells().stream()
              .filter(one -> one.stance() != Stance.SILENT)
              .findFirst()
              .orElseThrow();
      IncidentEntry best = cell.entries().get(0);
      String number = String.valueOf(row.number());
      String line = "%s  %s: %s".formatted(number, heading(row), words(best));
      String id = "  " + best.entry().id();
      out.println(MARGIN + Columns.cut(line, width - MARGIN.length() - id.length()) + id);
    }
    if (rows.size() > ALONE) {
      out.println(MARGIN + (rows.size() - ALONE) + " more (--all)");
    }
  }

  private void row(AccountsMatrix matrix, Row row) {
    out.println("");
    out.println(
        Style.STRONG.on(
            Columns.cut(
                "%d  %s  %s".formatted(row.number(), heading(row), IncidentWords.comparison(row)),
                width),
            colours));
    row.differences().forEach(one -> out.println(MARGIN + IncidentWords.difference(one)));
    row.answer().ifPresent(answer -> out.println(MARGIN + IncidentWords.answer(answer)));
    for (Account account : matrix.accounts()) {
      Cell cell = cell(row, account);
      if (cell.stance() != Stance.SILENT) {
        IncidentEntry best = cell.entries().get(0);
        String stance = cell.stance() == Stance.DENIES ? " denies" : "";
        String more =
            cell.entries().size() == 1 ? "" : " (and " + (cell.entries().size() - 1) + " more)";
        String line =
            Printable.line(account.name())
                + stance
                + ": "
                + words(best)
                + more
                + "  "
                + best.entry().id();
        Columns.wrap(line, width - MARGIN.length(), "  ")
            .forEach(part -> out.println(MARGIN + part));
      }
    }
  }

  private static String sum(AccountsMatrix matrix) {
    return "%s, %s, %s"
        .formatted(
            IncidentWords.counted(matrix.accounts().size(), "account", "accounts"),
            IncidentWords.counted(matrix.incident().origins(), "origin", "origins"),
            IncidentWords.counted(matrix.incident().copies(), "copy", "copies"));
  }

  private static String heading(Row row) {
    String source = row.sources().isEmpty() ? "(not stated)" : String.join(", ", row.sources());
    String target = row.targets().isEmpty() ? "" : " → " + String.join(", ", row.targets());
    return Printable.line(row.act().toLowerCase(java.util.Locale.ROOT) + " " + source + target);
  }

  private static Cell cell(Row row, Account account) {
    return row.cells().stream()
        .filter(one -> one.account().equals(account.id()))
        .findFirst()
        .orElseThrow();
  }

  private static String words(IncidentEntry one) {
    return Printable.line(
        one.entry().evidence().stream().map(Evidence::text).collect(Collectors.joining(" … ")));
  }

  /** One cell that is not silent a row: for spreadsheets. */
  void csv(AccountsMatrix matrix) {
    csv(
        List.of(
            "row",
            "act",
            "source",
            "target",
            "comparison",
            "by",
            "differences",
            "answer",
            "account",
            "party",
            "stance",
            "entry",
            "document",
            "spans",
            "words"));
    for (Row row : matrix.rows()) {
      for (Account account : matrix.accounts()) {
        Cell cell = cell(row, account);
        for (IncidentEntry one : cell.entries()) {
          csv(cells(row, account, cell, one));
        }
      }
    }
  }

  private static List<String> cells(Row row, Account account, Cell cell, IncidentEntry one) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(row.number()));
    cells.add(row.act());
    cells.add(String.join("; ", row.sources()));
    cells.add(String.join("; ", row.targets()));
    cells.add(row.comparison().code());
    cells.add(String.join("; ", row.by()));
    cells.add(
        row.differences().stream()
            .map(IncidentWords::difference)
            .collect(Collectors.joining("; ")));
    cells.add(row.answer().map(IncidentWords::answer).orElse(""));
    cells.add(account.name());
    cells.add(account.party());
    cells.add(cell.stance().name().toLowerCase(java.util.Locale.ROOT));
    cells.add(one.entry().id());
    cells.add(one.told().document());
    cells.add(
        one.entry().evidence().stream()
            .map(piece -> piece.span().start() + "-" + piece.span().end())
            .collect(Collectors.joining("; ")));
    cells.add(
        one.entry().evidence().stream().map(Evidence::text).collect(Collectors.joining("; ")));
    return cells;
  }

  private void csv(List<String> cells) {
    StringWriter row = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(row)) {
      csv.writeRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    out.print(row.toString());
  }

  /** A table with a column for each account. */
  void markdown(AccountsMatrix matrix) {
    out.println(
        "**"
            + escaped(IncidentWords.line(matrix.incident()))
            + "** `"
            + matrix.incident().id()
            + "`");
    out.println("");
    out.println(sum(matrix));
    out.println("");
    List<String> heads = new ArrayList<>(List.of("", "proposition", "comparison"));
    matrix.accounts().forEach(account -> heads.add(escaped(account.name())));
    line(heads);
    line(heads.stream().map(head -> "---").toList());
    for (Row row : matrix.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(String.valueOf(row.number()));
      cells.add(escaped(heading(row)));
      cells.add(
          escaped(
              IncidentWords.comparison(row)
                  + row.differences().stream()
                      .map(one -> "; " + IncidentWords.difference(one))
                      .collect(Collectors.joining())
                  + row.answer().map(one -> "; " + IncidentWords.answer(one)).orElse("")));
      for (Account account : matrix.accounts()) {
        Cell cell = cell(row, account);
        cells.add(
            cell.stance() == Stance.SILENT
                ? "silent"
                : (cell.stance() == Stance.DENIES ? "denies: " : "")
                    + escaped(words(cell.entries().get(0)))
                    + (cell.entries().size() == 1
                        ? ""
                        : " (and " + (cell.entries().size() - 1) + " more)"));
      }
      line(cells);
    }
  }

  private void line(List<String> cells) {
    out.println("| " + String.join(" | ", cells) + " |");
  }

  private static String escaped(String text) {
    return Printable.line(text).replace("\\", "\\\\").replace("|", "\\|");
  }
}
