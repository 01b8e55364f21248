package sitroom.reader.parse;

import java.util.Optional;

/**
 * One word's line of a CoNLL-U file.
 *
 * @param line its number in the file, counted from 1
 * @param head counted from 0, {@link Sentence#ROOT} for the root
 * @param name BIO tag from MISC, "O" where MISC has none
 * @param gap what stands behind the word, where MISC says so
 */
record ConlluRow(
    int line,
    String form,
    String lemma,
    String upos,
    String xpos,
    int head,
    String label,
    String name,
    Optional<String> gap) {

  private static final int COLUMNS = 10;

  /**
   * The ten cells of a line.
   *
   * @throws ConlluException where there are more or fewer
   */
  static String[] cells(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new ConlluException(number, "ten cells were expected, not " + cells.length);
    }
    return cells;
  }

  static ConlluRow of(String[] cells, int line) {
    return new ConlluRow(
        line,
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        number(cells[6], line) - 1,
        cells[7],
        misc(cells[9], "NER").orElse("O"),
        gap(cells[9]));
  }

  static int number(String cell, int line) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new ConlluException(line, "a number was expected, not \"" + cell + "\"");
    }
  }

  /** What a MISC cell says of the space behind the word. */
  static Optional<String> gap(String misc) {
    Optional<String> spaces = misc(misc, "SpacesAfter").map(ConlluSpaces::unescape);
    return spaces.isPresent()
        ? spaces
        : misc(misc, "SpaceAfter").filter("No"::equals).map(no -> "");
  }

  private static Optional<String> misc(String cell, String key) {
    for (String part : cell.split("\\|", -1)) {
      if (part.startsWith(key + "=")) {
        return Optional.of(part.substring(key.length() + 1));
      }
    }
    return Optional.empty();
  }

  ConlluRow withGap(Optional<String> other) {
    return new ConlluRow(line, form, lemma, upos, xpos, head, label, name, other);
  }

  Token token(int start) {
    return new Token(form, start, start + form.length(), lemma, upos, xpos, name, head, label);
  }
}
