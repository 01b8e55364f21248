package sitroom.room.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.Evidence;
import sitroom.reader.Reading;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;

/**
 * Prints how a document was read: its text with marks, then sentence by sentence the entries or why
 * there is none.
 */
final class ExplainOutput implements LedgerOutput {
  private static final String INDENT = "  ";

  private final TextOut out;
  private final int width;
  private final boolean colours;
  private final Optional<String> only;
  private boolean first = true;

  /**
   * An output.
   *
   * @param only the id of the one entry that is asked for
   */
  ExplainOutput(TextOut out, int width, boolean colours, Optional<String> only) {
    this.out = out;
    this.width = width;
    this.colours = colours;
    this.only = only;
  }

  @Override
  public void begin() {}

  @Override
  public void document(Document document, Reading reading) {
    Predicate<Entry> wanted = entry -> only.isEmpty() || only.get().equals(entry.id());
    if (only.isPresent() && reading.entries().stream().noneMatch(wanted)) {
      return;
    }
    out.print(first ? "" : "\n");
    first = false;
    Heading.of(document, reading).lines(width, colours).forEach(out::println);
    reading
        .parsed()
        .text()
        .date()
        .ifPresent(date -> field("date", date.day() + ": " + date.reason()));
    out.println("");
    printText(document, reading, wanted);
    for (Sentence sentence : reading.parsed().sentences()) {
      printSentence(reading, sentence, wanted);
    }
    if (only.isEmpty()) {
      reading.parsed().unparsed().forEach(part -> printUnparsed(reading, part));
    }
    out.flush();
  }

  private void printText(Document document, Reading reading, Predicate<Entry> wanted) {
    MarkedText marked = new MarkedText(document.text());
    List<Entry> entries = reading.entries();
    for (int i = 0; i < entries.size(); i++) {
      if (wanted.test(entries.get(i))) {
        for (Evidence piece : entries.get(i).evidence()) {
          marked.mark(i + 1, piece.span());
        }
      }
    }
    marked.toString().lines().map(Printable::line).forEach(this::printParagraph);
  }

  private void printParagraph(String line) {
    for (String part : Columns.wrap(line, width, "")) {
      out.println(colours ? part.replaceAll("\\[\\d+ | \\d+\\]", "\u001B[36;1m$0\u001B[0m") : part);
    }
  }

  private void printSentence(Reading reading, Sentence sentence, Predicate<Entry> wanted) {
    List<Entry> entries =
        reading.entries().stream()
            .filter(entry -> entry.sentence() == sentence.number() && wanted.test(entry))
            .toList();
    if (only.isPresent() && entries.isEmpty()) {
      return;
    }
    out.println("");
    String words = Printable.line(sentence.span().of(reading.parsed().text().text()));
    String heading =
        "Sentence " + sentence.number() + (entries.isEmpty() ? ", no entry" : "") + ": " + words;
    Columns.wrap(heading, width, INDENT)
        .forEach(line -> out.println(Style.STRONG.on(line, colours)));
    for (Entry entry : entries) {
      new EntryExplanation(
              entry,
              reading.entries().indexOf(entry) + 1,
              reading.signs().getOrDefault(entry.id(), List.of()))
          .fields()
          .forEach(this::field);
    }
    if (only.isEmpty()) {
      printSilences(reading, sentence, entries.isEmpty());
    }
  }

  private void printSilences(Reading reading, Sentence sentence, boolean withoutEntry) {
    String text = reading.parsed().text().document().text();
    List<Reading.Silence> silences =
        reading.silences().stream()
            .filter(silence -> silence.sentence() == sentence.number())
            .toList();
    for (Reading.Silence silence : silences) {
      field("no entry", "“" + Printable.line(silence.span().of(text)) + "”: " + silence.reason());
    }
    if (withoutEntry && silences.isEmpty()) {
      field("no entry", "no row of the packs explains a word of it");
    }
  }

  private void printUnparsed(Reading reading, ParsedText.Unparsed part) {
    String words = Printable.line(part.span().of(reading.parsed().text().text()));
    out.println("");
    out.println(Columns.cut("Not read: " + words, width));
    field("no entry", part.reason());
  }

  private void field(EntryExplanation.Field field) {
    field(field.name(), field.value());
  }

  private void field(String name, String value) {
    String label = INDENT + Columns.pad(name, EntryExplanation.LABEL);
    for (String line :
        Columns.wrap(label + Printable.line(value), width, " ".repeat(label.length()))) {
      out.println(line);
    }
  }

  @Override
  public void end() {
    out.flush();
  }
}
