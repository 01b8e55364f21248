package sitroom.room.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.ledger.quotes.CheckedQuotation;
import sitroom.model.Document;
import sitroom.model.Entry;
import sitroom.model.Evidence;
import sitroom.model.Proposition;
import sitroom.reader.Reading;

/**
 * The ledger for a person at a screen: what was done or said, who to whom, by whose account and
 * when, and the words. Where the screen is narrow, the account stands under the words.
 */
final class TableOutput implements LedgerOutput, EntryOutput {
  private static final int ACT = 13;
  private static final int ACCOUNT = 26;
  private static final int GAP = 2;
  private static final int NARROW = 88;

  /** Of a proposition's words at least these columns are shown. */
  private static final int FEWEST = 20;

  private static final String CONDITION = "condition: ";

  private record Line(Style style, String text) {}

  private final TextOut out;
  private final int width;
  private final boolean colours;
  private boolean first = true;
  private String lastDocument = "";

  TableOutput(TextOut out, int width, boolean colours) {
    this.out = out;
    this.width = width;
    this.colours = colours;
  }

  @Override
  public void begin() {}

  @Override
  public void document(Document document, Reading reading) {
    out.print(first ? "" : "\n");
    first = false;
    out.println(String.join("\n", Heading.of(document, reading).lines(width, colours)));
    for (Entry entry : reading.entries()) {
      out.print("\n");
      print(entry, Optional.empty());
    }
    out.flush();
  }

  @Override
  public void entry(Entry entry) {
    entry(entry, Optional.empty());
  }

  @Override
  public void entry(Entry entry, Optional<CheckedQuotation> quotation) {
    out.print(first ? "" : "\n");
    if (!entry.document().equals(lastDocument)) {
      String heading = Columns.cut(Printable.line(EntryWords.origin(entry)), width);
      out.println(Style.FAINT.on(heading, colours));
      lastDocument = entry.document();
    }
    first = false;
    print(entry, quotation);
  }

  @Override
  public void end() {
    out.flush();
  }

  private void print(Entry entry, Optional<CheckedQuotation> quotation) {
    boolean wide = width >= NARROW;
    int middle = width - ACT - GAP - (wide ? ACCOUNT + GAP : 0);
    List<Line> act = act(entry);
    List<Line> words = words(entry, middle);
    List<Line> account = account(entry, quotation, wide ? ACCOUNT : middle);
    if (!wide) {
      words.addAll(account);
      account = List.of();
    }
    for (int i = 0; i < Math.max(act.size(), Math.max(words.size(), account.size())); i++) {
      String line =
          cell(act, i, ACT + GAP) + cell(words, i, middle + GAP) + cell(account, i, ACCOUNT);
      out.println(line.stripTrailing());
    }
  }

  private String cell(List<Line> lines, int row, int columns) {
    if (row >= lines.size()) {
      return " ".repeat(columns);
    }
    Line line = lines.get(row);
    String rest = Columns.pad(line.text(), columns).substring(line.text().length());
    return line.style().on(line.text(), colours) + rest;
  }

  private List<Line> act(Entry entry) {
    List<Line> lines = new ArrayList<>();
    add(lines, Style.STRONG, EntryWords.act(entry), ACT, "");
    add(lines, Style.PLAIN, EntryWords.event(entry), ACT, "");
    add(lines, Style.PLAIN, EntryWords.factuality(entry), ACT, "");
    return lines;
  }

  private List<Line> words(Entry entry, int columns) {
    List<Line> lines = new ArrayList<>();
    add(lines, Style.STRONG, EntryWords.parties(entry), columns, "  ");
    entry
        .proposition()
        .ifPresent(it -> add(lines, Style.PLAIN, words(entry, it, columns), columns, "  "));
    entry
        .condition()
        .ifPresent(
            it ->
                add(
                    lines,
                    Style.PLAIN,
                    CONDITION + words(entry, it, columns - CONDITION.length()),
                    columns,
                    "   "));
    for (Evidence piece : entry.evidence()) {
      add(lines, Style.FAINT, "| " + Printable.line(piece.text()), columns, "| ");
    }
    return lines;
  }

  /**
   * The words of a proposition and what they mean. Words that the evidence below repeats are kept
   * to one line.
   */
  private static String words(Entry entry, Proposition proposition, int columns) {
    String meaning = EntryWords.meaning(proposition);
    String words = Printable.line(proposition.text());
    boolean repeated =
        entry.evidence().stream().anyMatch(piece -> Printable.line(piece.text()).contains(words));
    int left = Math.max(FEWEST, columns - Columns.of(meaning) - 1);
    return ((repeated ? Columns.cut(words, left) : words) + " " + meaning).strip();
  }

  private List<Line> account(Entry entry, Optional<CheckedQuotation> quotation, int columns) {
    List<Line> lines = new ArrayList<>();
    add(lines, Style.PLAIN, EntryWords.account(entry), columns, "  ");
    add(lines, Style.PLAIN, EntryWords.when(entry), columns, "  ");
    quotation.ifPresent(
        it -> add(lines, Style.PLAIN, "quote: " + it.verdict().code(), columns, "  "));
    add(lines, Style.FAINT, entry.id(), columns, "");
    return lines;
  }

  private static void add(List<Line> lines, Style style, String text, int columns, String hanging) {
    if (!text.isEmpty()) {
      Columns.wrap(text, columns, hanging).forEach(line -> lines.add(new Line(style, line)));
    }
  }
}
