package sitroom.reader.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One sentence of a CoNLL-U file while it is being read. */
final class ConlluSentence {
  private static final int COLUMNS = 10;

  private final List<Row> rows = new ArrayList<>();
  private Optional<String> text = Optional.empty();
  private boolean startsBlock;
  private Optional<String> spacesAfter = Optional.empty();
  private int glueUntil;
  private boolean glueEnd;

  /** A word's line. The head is counted from 0, -1 for the root. */
  private record Row(
      int line,
      String form,
      String lemma,
      String upos,
      String xpos,
      int head,
      String label,
      String name,
      boolean space) {}

  void comment(String line) {
    String comment = line.substring(1).strip();
    if (comment.startsWith("text =")) {
      text = Optional.of(comment.substring("text =".length()).strip());
    } else if (comment.startsWith("newpar")) {
      startsBlock = true;
    }
  }

  /**
   * Takes one line of ten cells.
   *
   * @throws ConlluException where it is no such line
   */
  void word(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new ConlluException(number, "ten cells were expected, not " + cells.length);
    }
    String misc = cells[9];
    boolean space = !misc.contains("SpaceAfter=No");
    if (cells[0].contains("-")) {
      glueUntil = integer(cells[0].substring(cells[0].indexOf('-') + 1), number);
      glueEnd = space;
      return;
    }
    if (cells[0].contains(".")) {
      return;
    }
    int id = integer(cells[0], number);
    if (id != rows.size() + 1) {
      throw new ConlluException(number, "word " + (rows.size() + 1) + " was expected, not " + id);
    }
    boolean spaceAfter = id < glueUntil ? false : id == glueUntil ? glueEnd : space;
    int head = integer(cells[6], number) - 1;
    spacesAfter = misc(misc, "SpacesAfter").map(ConlluSpaces::unescape);
    rows.add(
        new Row(
            number,
            cells[1],
            cells[2],
            cells[3],
            cells[4],
            head,
            cells[7],
            misc(misc, "NER").orElse("O"),
            spaceAfter));
  }

  private static int integer(String cell, int line) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new ConlluException(line, "a number was expected, not \"" + cell + "\"");
    }
  }

  private static Optional<String> misc(String cell, String key) {
    for (String part : cell.split("\\|", -1)) {
      if (part.startsWith(key + "=")) {
        return Optional.of(part.substring(key.length() + 1));
      }
    }
    return Optional.empty();
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  boolean startsBlock() {
    return startsBlock;
  }

  /** What stands between this sentence and the next, if the file says so. */
  Optional<String> spacesAfter() {
    return spacesAfter;
  }

  /** The sentence's text. */
  String text() {
    return text.orElseGet(
        () -> {
          StringBuilder built = new StringBuilder();
          for (int i = 0; i < rows.size(); i++) {
            built
                .append(rows.get(i).form())
                .append(rows.get(i).space() && i < rows.size() - 1 ? " " : "");
          }
          return built.toString();
        });
  }

  /**
   * The finished sentence.
   *
   * @param offset where its text starts in the document
   * @throws ConlluException where the text does not hold the words in their order, or a head is no
   *     word
   */
  Sentence finish(int number, int offset) {
    String whole = text();
    List<Token> tokens = new ArrayList<>(rows.size());
    int at = 0;
    for (Row row : rows) {
      while (at < whole.length() && Characters.isSpace(whole.charAt(at))) {
        at++;
      }
      if (!whole.startsWith(row.form(), at)) {
        throw new ConlluException(
            row.line(), "the text does not go on with \"" + row.form() + "\": " + whole);
      }
      if (row.head() < Sentence.ROOT || row.head() >= rows.size()) {
        throw new ConlluException(row.line(), "there is no word " + (row.head() + 1));
      }
      int end = at + row.form().length();
      tokens.add(
          new Token(
              row.form(),
              at + offset,
              end + offset,
              row.lemma(),
              row.upos(),
              row.xpos(),
              row.name(),
              row.head(),
              row.label()));
      at = end;
    }
    return new Sentence(number, tokens);
  }
}
