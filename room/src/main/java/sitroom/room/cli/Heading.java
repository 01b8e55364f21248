package sitroom.room.cli;

import java.util.ArrayList;
import java.util.List;
import sitroom.model.Document;
import sitroom.reader.Reading;

/**
 * The line over what is printed of a document: where it is from, its day, how many entries it has.
 */
record Heading(String text) {

  static Heading of(Document document, Reading reading) {
    List<String> facts = new ArrayList<>();
    facts.add(document.uri().orElse("standard input"));
    document.title().ifPresent(facts::add);
    document.outlet().ifPresent(facts::add);
    facts.add(day(reading));
    int entries = reading.entries().size();
    facts.add(entries == 0 ? "no entries" : entries == 1 ? "1 entry" : entries + " entries");
    return new Heading(Printable.line(String.join(" · ", facts)));
  }

  private static String day(Reading reading) {
    return reading
        .parsed()
        .text()
        .date()
        .map(date -> date.day() + (date.assumed() ? " (assumed)" : ""))
        .orElse("no date");
  }

  List<String> lines(int width, boolean colours) {
    return Columns.wrap(text, width, "  ").stream()
        .map(line -> Style.STRONG.on(line, colours))
        .toList();
  }
}
