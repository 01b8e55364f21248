package sitroom.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sitroom.knowledge.Table;
import sitroom.model.AttributionLink;
import sitroom.model.Entry;
import sitroom.model.EventType;
import sitroom.model.Factuality;
import sitroom.model.When;

/** A row of {@code gold/sentences.tsv}: a text with one difficulty, and what must be read of it. */
record GoldSentence(Table.Row row) {
  static List<GoldSentence> all() {
    return Table.read(ProjectReader.ROOT.resolve("reader/src/test/resources/gold/sentences.tsv"))
        .rows()
        .stream()
        .map(GoldSentence::new)
        .toList();
  }

  String kind() {
    return row.get("kind");
  }

  /** Why this row is not read as it should be; empty where it is. */
  String known() {
    return row.get("known");
  }

  /** What is wrong with the reading: an expected line that is missing, or one that must not be. */
  Optional<String> fault() {
    Reading reading = ProjectReader.read(row.get("text"), LocalDate.parse(row.get("published")));
    List<String> lines = reading.entries().stream().map(GoldSentence::line).toList();
    Stream<String> missed =
        row.list("expect").stream()
            .filter(wanted -> lines.stream().noneMatch(line -> ProjectReader.agrees(wanted, line)))
            .map(wanted -> "wanted " + wanted);
    Stream<String> forbidden =
        row.list("absent").stream()
            .filter(absent -> lines.stream().anyMatch(line -> ProjectReader.agrees(absent, line)))
            .map(absent -> "must not be " + absent);
    return Stream.concat(missed, forbidden).findFirst().map(fault -> fault + ", read " + lines);
  }

  @Override
  public String toString() {
    return row.place() + " " + kind() + ", " + row.get("difficulty");
  }

  /** The slots of an entry in the order that the file's first lines name. */
  private static String line(Entry entry) {
    return String.join(
        "/",
        ProjectReader.line(entry),
        entry.factuality().map(Factuality::code).orElse("-"),
        chain(entry.attribution()),
        entry.when().map(GoldSentence::day).orElse("-"),
        entry.condition().map(trigger -> type(trigger.event())).orElse("-"),
        entry.mode().orElse("-"),
        entry.proposition().map(said -> type(said.event())).orElse("-"));
  }

  private static String type(Optional<EventType> event) {
    return event.map(EventType::code).orElse("?");
  }

  private static String chain(List<AttributionLink> links) {
    return links.isEmpty()
        ? "-"
        : links.stream().map(link -> link.source().side()).collect(Collectors.joining(">"));
  }

  private static String day(When when) {
    return when.from().map(LocalDate::toString).orElse("")
        + ".."
        + when.to().map(LocalDate::toString).orElse("");
  }
}
