package sitroom.room.cli;

import picocli.CommandLine.TypeConversionException;

/** The forms in which {@code read} prints a ledger. */
enum LedgerFormat {
  TABLE,
  JSONL,
  CSV;

  static LedgerFormat of(String name) {
    return switch (name) {
      case "table" -> TABLE;
      case "jsonl" -> JSONL;
      case "csv" -> CSV;
      default -> throw new TypeConversionException("'" + name + "' is none of table, jsonl, csv");
    };
  }

  LedgerOutput to(TextOut out, Terminal terminal) {
    return switch (this) {
      case TABLE -> new TableOutput(out, terminal.width(), terminal.out() && terminal.colours());
      case JSONL -> new JsonLinesOutput(out);
      case CSV -> new CsvOutput(out);
    };
  }

  /** Prints entries without their documents. */
  EntryOutput entries(TextOut out, Terminal terminal) {
    return switch (this) {
      case TABLE -> new TableOutput(out, terminal.width(), terminal.out() && terminal.colours());
      case JSONL -> new JsonLinesOutput(out);
      case CSV -> new CsvOutput(out);
    };
  }
}
