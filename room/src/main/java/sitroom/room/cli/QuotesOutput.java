package sitroom.room.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sitroom.ledger.quotes.CheckedQuotation;
import sitroom.ledger.quotes.Piece;
import sitroom.ledger.quotes.QuoteJson;

/** Prints quotations with their verdicts, in each of the forms. */
final class QuotesOutput {
  private static final String INDENT = "  ";
  private static final List<String> COLUMNS =
      List.of(
          "document",
          "start",
          "end",
          "quote",
          "speaker",
          "country",
          "verdict",
          "note",
          "said",
          "primary",
          "primary_uri",
          "primary_published",
          "likeness");

  private final TextOut out;
  private final LedgerFormat format;
  private final int width;
  private final boolean colours;
  private boolean first = true;

  QuotesOutput(TextOut out, LedgerFormat format, Terminal terminal) {
    this.out = out;
    this.format = format;
    this.width = terminal.width();
    this.colours = terminal.out() && terminal.colours();
  }

  void begin() {
    if (format == LedgerFormat.CSV) {
      csv(COLUMNS);
    }
  }

  void print(List<CheckedQuotation> quotations) {
    for (CheckedQuotation one : quotations) {
      switch (format) {
        case TABLE -> table(one);
        case JSONL -> out.println(QuoteJson.line(one));
        case CSV -> csv(cells(one));
      }
    }
    out.flush();
  }

  void end() {
    out.flush();
  }

  private void table(CheckedQuotation one) {
    out.print(first ? "" : "\n");
    first = false;
    String who = one.speaker().isEmpty() ? "nobody named" : String.join(" › ", one.speaker());
    out.println(
        Style.STRONG.on(one.verdict().code(), colours)
            + ": "
            + Printable.line(one.verdict().words()));
    lines("“" + Printable.line(one.quote()) + "”", Style.PLAIN);
    lines("by " + Printable.line(who) + ", " + where(one), Style.FAINT);
    if (one.pieces().stream().anyMatch(Piece::isChange)) {
      lines("differs: " + marked(one), Style.PLAIN);
    }
    one.said().forEach(said -> lines("said: " + Printable.line(said.text()), Style.PLAIN));
    one.primary()
        .ifPresent(
            primary ->
                lines(
                    "in "
                        + Printable.line(
                            String.join(
                                " · ",
                                filled(
                                    primary.outlet().orElse(""),
                                    primary.day().map(LocalDate::toString).orElse(""),
                                    primary.title().orElse(""),
                                    primary.document()))),
                    Style.FAINT));
    if (!one.note().isEmpty()) {
      lines(Printable.line(one.note()), Style.FAINT);
    }
  }

  private static String where(CheckedQuotation one) {
    return one.document() + " " + one.span().start() + "–" + one.span().end();
  }

  private static List<String> filled(String... parts) {
    List<String> filled = new ArrayList<>(List.of(parts));
    filled.removeIf(String::isEmpty);
    return filled;
  }

  private void lines(String text, Style style) {
    for (String line : Columns.wrap(text, Math.max(20, width - INDENT.length()), INDENT)) {
      out.println(INDENT + style.on(line, colours));
    }
  }

  /** The quotation with the differing words marked, as word diffs are: [-said-] {+printed+}. */
  static String marked(CheckedQuotation one) {
    List<String> parts = new ArrayList<>();
    for (Piece piece : one.pieces()) {
      parts.add(
          switch (piece.kind()) {
            case SAME -> piece.quoted();
            case CHANGED -> "[-" + piece.said() + "-] {+" + piece.quoted() + "+}";
            case PUT_IN -> "{+" + piece.quoted() + "+}";
            case BRACKETED -> "[" + piece.quoted() + "]";
            case LEFT_OUT -> "[-" + piece.said() + "-]";
            case JOINED -> "/";
          });
    }
    return Printable.line(String.join(" ", parts));
  }

  private static List<String> cells(CheckedQuotation one) {
    return List.of(
        one.document(),
        String.valueOf(one.span().start()),
        String.valueOf(one.span().end()),
        one.quote(),
        String.join(" › ", one.speaker()),
        one.country().orElse(""),
        one.verdict().code(),
        one.note(),
        String.join(" … ", one.said().stream().map(CheckedQuotation.Said::text).toList()),
        one.primary().map(CheckedQuotation.Origin::document).orElse(""),
        one.primary().flatMap(CheckedQuotation.Origin::uri).orElse(""),
        one.primary().flatMap(CheckedQuotation.Origin::day).map(LocalDate::toString).orElse(""),
        String.valueOf(Math.round(one.likeness() * 1000) / 1000.0));
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
}
