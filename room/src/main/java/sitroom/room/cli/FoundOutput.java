package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import sitroom.ledger.store.CountBy;
import sitroom.ledger.store.Description;
import sitroom.ledger.store.Finder.FoundDocument;

/** Prints documents that were found, and counts, in each of the forms. */
final class FoundOutput {
  private final TextOut out;
  private final LedgerFormat format;

  FoundOutput(TextOut out, LedgerFormat format) {
    this.out = out;
    this.format = format;
  }

  void documents(List<FoundDocument> found) {
    if (format == LedgerFormat.CSV) {
      csv(List.of("id", "published", "outlet", "title", "uri"));
    }
    for (FoundDocument document : found) {
      Description described = document.description();
      String day = document.day().map(Object::toString).orElse("");
      String outlet = described.outlet().orElse("");
      String title = described.title().orElse("");
      String uri = described.uri().orElse("");
      switch (format) {
        case TABLE ->
            out.println(
                "%-18s  %-10s  %s"
                    .formatted(
                        document.id(),
                        day.isEmpty() ? "no day" : day,
                        Printable.line(joined(List.of(outlet, title, uri)))));
        case JSONL -> {
          ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", document.id());
          document.day().ifPresent(it -> json.put("published", it.toString()));
          described.outlet().ifPresent(it -> json.put("outlet", it));
          described.title().ifPresent(it -> json.put("title", it));
          described.uri().ifPresent(it -> json.put("uri", it));
          out.println(json.toString());
        }
        case CSV -> csv(List.of(document.id(), day, outlet, title, uri));
      }
    }
  }

  void counts(CountBy by, Map<String, Long> counts) {
    if (format == LedgerFormat.CSV) {
      csv(List.of(by.word(), "entries"));
    }
    counts.forEach(
        (value, count) -> {
          switch (format) {
            case TABLE -> out.println("%9d  %s".formatted(count, Printable.line(value)));
            case JSONL ->
                out.println(
                    JsonNodeFactory.instance
                        .objectNode()
                        .put(by.word(), value)
                        .put("entries", count)
                        .toString());
            case CSV -> csv(List.of(value, String.valueOf(count)));
          }
        });
  }

  private static String joined(List<String> parts) {
    return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
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
