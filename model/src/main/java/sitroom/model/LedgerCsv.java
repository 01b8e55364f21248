package sitroom.model;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ledger as a table for spreadsheets (RFC 4180, comma-separated, lines end in LF): a header
 * row, then one entry a row. Several values in a cell are separated by "; "; what is absent is an
 * empty cell. The JSON form holds more.
 */
public final class LedgerCsv {

  private record Column(String name, Function<Entry, String> cell) {}

  private static final List<Column> COLUMNS = columns();

  private LedgerCsv() {}

  /** The header row, with its line's end. */
  public static String header() {
    return row(COLUMNS.stream().map(Column::name).toList());
  }

  /** One entry's row, with its line's end. */
  public static String row(Entry entry) {
    return row(COLUMNS.stream().map(column -> column.cell().apply(entry)).toList());
  }

  private static String row(List<String> cells) {
    StringWriter row = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(row)) {
      csv.writeRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return row.toString();
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("id", Entry::id));
    columns.add(new Column("document", Entry::document));
    columns.add(new Column("uri", entry -> entry.uri().orElse("")));
    columns.add(new Column("outlet", entry -> entry.outlet().orElse("")));
    columns.add(new Column("published", entry -> day(entry.published())));
    columns.add(new Column("published_assumed", entry -> String.valueOf(entry.publishedAssumed())));
    columns.add(new Column("sentence", entry -> String.valueOf(entry.sentence())));
    columns.add(new Column("spans", entry -> joined(entry.evidence(), LedgerCsv::offsets)));
    columns.add(new Column("evidence", entry -> joined(entry.evidence(), Evidence::text)));
    columns.add(new Column("kind", entry -> entry.kind().code()));
    columns.add(new Column("speech_act", entry -> code(entry.speechAct())));
    columns.add(new Column("event", entry -> code(entry.event())));
    columns.add(new Column("mode", entry -> entry.mode().orElse("")));
    columns.add(new Column("medium", entry -> entry.medium().orElse("")));
    columns.add(new Column("contexts", entry -> String.join("; ", entry.contexts())));
    columns.add(new Column("cameo", entry -> entry.cameo().orElse("")));
    columns.add(new Column("factuality", entry -> code(entry.factuality())));
    addActors(columns, "source", Entry::source);
    addActors(columns, "target", Entry::target);
    addProposition(columns, "proposition", Entry::proposition);
    addProposition(columns, "condition", Entry::condition);
    columns.add(new Column("when_from", entry -> day(entry.when().flatMap(When::from))));
    columns.add(new Column("when_to", entry -> day(entry.when().flatMap(When::to))));
    columns.add(new Column("when_text", entry -> entry.when().flatMap(When::text).orElse("")));
    columns.add(
        new Column(
            "when_assumed",
            entry -> entry.when().map(w -> String.valueOf(w.assumed())).orElse("")));
    columns.add(new Column("where", entry -> entry.where().map(Where::name).orElse("")));
    columns.add(
        new Column("where_country", entry -> entry.where().flatMap(Where::country).orElse("")));
    columns.add(
        new Column(
            "attribution", entry -> joined(entry.attribution(), link -> link.source().name())));
    columns.add(
        new Column(
            "attribution_side",
            entry -> joined(entry.attribution(), link -> link.source().side())));
    columns.add(
        new Column("attribution_cue", entry -> joined(entry.attribution(), AttributionLink::cue)));
    columns.add(new Column("quote", entry -> code(entry.quote())));
    columns.add(new Column("rule", Entry::rule));
    columns.add(new Column("confidence", entry -> EntryWriter.decimal(entry.confidence())));
    return List.copyOf(columns);
  }

  /**
   * Three columns: the names to show, the sides (country, else id, else name), and the words of the
   * text.
   */
  private static void addActors(
      List<Column> columns, String role, Function<Entry, List<ActorMention>> actors) {
    columns.add(new Column(role, entry -> joined(actors.apply(entry), ActorMention::name)));
    columns.add(
        new Column(role + "_side", entry -> joined(actors.apply(entry), ActorMention::side)));
    columns.add(
        new Column(role + "_text", entry -> joined(actors.apply(entry), ActorMention::text)));
  }

  private static void addProposition(
      List<Column> columns, String role, Function<Entry, Optional<Proposition>> proposition) {
    columns.add(
        new Column(role, entry -> proposition.apply(entry).map(Proposition::text).orElse("")));
    columns.add(
        new Column(
            role + "_event", entry -> code(proposition.apply(entry).flatMap(Proposition::event))));
    columns.add(
        new Column(
            role + "_source", entry -> sides(proposition.apply(entry).map(Proposition::source))));
    columns.add(
        new Column(
            role + "_target", entry -> sides(proposition.apply(entry).map(Proposition::target))));
    columns.add(
        new Column(
            role + "_polarity",
            entry -> code(proposition.apply(entry).map(Proposition::polarity))));
  }

  private static String sides(Optional<List<ActorMention>> actors) {
    return joined(actors.orElse(List.of()), ActorMention::side);
  }

  private static String offsets(Evidence piece) {
    return piece.span().start() + "-" + piece.span().end();
  }

  private static <T> String joined(List<T> values, Function<T, String> cell) {
    return values.stream().map(cell).collect(Collectors.joining("; "));
  }

  private static String code(Optional<? extends Coded> value) {
    return value.map(Coded::code).orElse("");
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
