package sitroom.reader.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.reader.text.Block;

/** One sentence of a CoNLL-U file while it is being read. */
final class ConlluSentence {
  private final List<ConlluRow> rows = new ArrayList<>();
  private Optional<String> text = Optional.empty();
  private boolean startsBlock;
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private Optional<String> speaker = Optional.empty();
  private int joinedUntil;
  private Optional<String> gapAfterJoined = Optional.empty();

  /**
   * Takes a comment line.
   *
   * @throws ConlluException where it names a kind of block that there is not
   */
  void comment(String line, int number) {
    String comment = line.substring(1).strip();
    int equals = comment.indexOf('=');
    String key = equals < 0 ? comment : comment.substring(0, equals).strip();
    String value = equals < 0 ? "" : comment.substring(equals + 1).strip();
    switch (key) {
      case "text" -> text = Optional.of(value);
      case "newpar", "newpar id" -> startsBlock = true;
      case "block" -> kind = kind(value, number);
      case "speaker" -> speaker = Optional.of(value);
      default -> {
        // Any other comment is for people.
      }
    }
  }

  private static Block.Kind kind(String name, int number) {
    for (Block.Kind kind : Block.Kind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw new ConlluException(number, "there is no kind of block named " + name);
  }

  /**
   * Takes a word's line.
   *
   * @throws ConlluException where it is no such line
   */
  void word(String line, int number) {
    String[] cells = ConlluRow.cells(line, number);
    if (cells[0].contains("-")) {
      joinedUntil = ConlluRow.number(cells[0].substring(cells[0].indexOf('-') + 1), number);
      gapAfterJoined = ConlluRow.gap(cells[9]);
      return;
    }
    if (cells[0].contains(".")) {
      return;
    }
    int id = ConlluRow.number(cells[0], number);
    if (id != rows.size() + 1) {
      throw new ConlluException(number, "word " + (rows.size() + 1) + " was expected, not " + id);
    }
    ConlluRow row = ConlluRow.of(cells, number);
    if (id < joinedUntil) {
      row = row.withGap(Optional.of(""));
    } else if (id == joinedUntil) {
      row = row.withGap(gapAfterJoined);
    }
    rows.add(row);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  boolean startsBlock() {
    return startsBlock;
  }

  Block.Kind kind() {
    return kind;
  }

  Optional<String> speaker() {
    return speaker;
  }

  /** What stands between this sentence and the next, if the file says so. */
  Optional<String> gapAfter() {
    return rows.get(rows.size() - 1).gap();
  }

  /** The sentence's text: the file's own, unless it says of a gap that it is more than a space. */
  String text() {
    boolean exact =
        rows.subList(0, rows.size() - 1).stream().allMatch(row -> row.gap().orElse("").isEmpty());
    return text.filter(own -> exact).orElseGet(this::builtText);
  }

  private String builtText() {
    StringBuilder built = new StringBuilder();
    for (ConlluRow row : rows.subList(0, rows.size() - 1)) {
      built.append(row.form()).append(row.gap().orElse(" "));
    }
    return built.append(rows.get(rows.size() - 1).form()).toString();
  }

  /**
   * The finished sentence.
   *
   * @param offset where its text starts in the document
   * @throws ConlluException where the text does not hold the words in their order, or the heads
   *     form no tree
   */
  Sentence finish(int number, int offset) {
    String whole = text();
    List<Token> tokens = new ArrayList<>(rows.size());
    int at = 0;
    for (ConlluRow row : rows) {
      while (at < whole.length() && Characters.isSpace(whole.charAt(at))) {
        at++;
      }
      if (!whole.startsWith(row.form(), at)) {
        throw new ConlluException(
            row.line(), "the text does not go on with \"" + row.form() + "\": " + whole);
      }
      tokens.add(row.token(at + offset));
      at += row.form().length();
    }
    checkTree();
    return new Sentence(number, tokens);
  }

  private void checkTree() {
    int[] heads = new int[rows.size()];
    for (int i = 0; i < heads.length; i++) {
      ConlluRow row = rows.get(i);
      if (row.head() < Sentence.ROOT || row.head() >= rows.size()) {
        throw new ConlluException(row.line(), "there is no word " + (row.head() + 1));
      }
      heads[i] = row.head() + 1;
    }
    if (!SpanningTree.isTree(heads)) {
      throw new ConlluException(
          rows.get(0).line(), "the heads of the sentence form no tree with one root");
    }
  }
}
