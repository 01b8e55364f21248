package sitroom.room.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sitroom.ledger.watch.Citation;
import sitroom.ledger.watch.CitedLine;
import sitroom.ledger.watch.Finding;
import sitroom.model.Coded;
import sitroom.model.Entry;
import sitroom.model.Evidence;

/** What is watched, as JSON and in words. */
final class WatchJson {
  private static final int LONGEST = 160;

  private WatchJson() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static void put(ObjectNode json, String field, Optional<?> value) {
    if (value.isPresent()) {
      json.put(field, value.get().toString());
    } else {
      json.putNull(field);
    }
  }

  /** An entry: its id, its words with where they stand, its document. */
  static ObjectNode entry(Entry entry) {
    ObjectNode json = object().put("id", entry.id()).put("document", entry.document());
    put(json, "uri", entry.uri());
    put(json, "outlet", entry.outlet());
    put(json, "published", entry.published());
    put(json, "speechAct", entry.speechAct().map(Coded::code));
    put(json, "event", entry.event().map(Coded::code));
    put(json, "factuality", entry.factuality().map(Coded::code));
    ArrayNode evidence = json.putArray("evidence");
    for (Evidence piece : entry.evidence()) {
      evidence
          .addObject()
          .put("start", piece.span().start())
          .put("end", piece.span().end())
          .put("text", piece.text());
    }
    return json;
  }

  static void entries(ObjectNode json, String field, List<Entry> entries) {
    ArrayNode all = json.putArray(field);
    entries.forEach(entry -> all.add(entry(entry)));
  }

  static ObjectNode finding(Finding finding) {
    ObjectNode json = object().put("reason", finding.reason()).put("by", finding.by());
    put(json, "day", finding.day());
    json.put("sure", finding.sure());
    json.set("entry", entry(finding.entry()));
    return json;
  }

  static void findings(ObjectNode json, String field, List<Finding> findings) {
    ArrayNode all = json.putArray(field);
    findings.forEach(finding -> all.add(finding(finding)));
  }

  static void lines(ObjectNode json, String field, List<CitedLine> lines) {
    ArrayNode all = json.putArray(field);
    for (CitedLine line : lines) {
      ObjectNode one = all.addObject().put("side", line.side()).put("words", line.words());
      ArrayNode cited = one.putArray("cites");
      line.citations().stream().map(Citation::shown).forEach(cited::add);
    }
  }

  /** The words of an entry between quotation marks, on one line. */
  static String quoted(Entry entry) {
    String words =
        entry.evidence().stream().map(Evidence::text).collect(Collectors.joining(" … "));
    return "“" + Columns.cut(Printable.line(words), LONGEST) + "”";
  }

  static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("no day");
  }

  /** A finding in a line: who says so, when, the words, the entry. */
  static String line(Finding finding) {
    Entry entry = finding.entry();
    return "%s, %s: %s [%s] %.2f"
        .formatted(
            finding.by(),
            day(entry.published()),
            quoted(entry),
            entry.id(),
            finding.sure());
  }

  static String line(CitedLine line) {
    return line.words()
        + " ["
        + line.citations().stream().map(Citation::shown).collect(Collectors.joining(", "))
        + "]";
  }
}
