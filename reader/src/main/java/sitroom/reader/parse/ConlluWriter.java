package sitroom.reader.parse;

import java.io.IOException;
import java.util.Optional;
import sitroom.reader.text.Block;

/**
 * Writes parsed texts as CoNLL-U, so that {@link ConlluReader} gives back the same sentences. What
 * is not parsed is left out; offsets then count in what is written.
 */
public final class ConlluWriter {
  private final Appendable out;

  public ConlluWriter(Appendable out) {
    this.out = out;
  }

  /** Writes one document. */
  public void write(ParsedText parsed) throws IOException {
    for (int i = 0; i < parsed.sentences().size(); i++) {
      if (i == 0) {
        line("# newdoc id = " + parsed.text().document().id());
      }
      if (i == 0 || !parsed.blockOf().get(i).equals(parsed.blockOf().get(i - 1))) {
        block(parsed.text().blocks().get(parsed.blockOf().get(i)));
      }
      sentence(parsed, i);
    }
  }

  private void block(Block block) throws IOException {
    line("# newpar");
    line("# block = " + block.kind().name());
    if (block.speaker().isPresent()) {
      line("# speaker = " + block.speaker().orElseThrow().strip());
    }
  }

  private void sentence(ParsedText parsed, int number) throws IOException {
    Sentence sentence = parsed.sentences().get(number);
    String text = parsed.text().text();
    line("# sent_id = " + parsed.text().document().id() + "-" + (number + 1));
    line("# text = " + oneLine(sentence.span().of(text)));
    for (int i = 0; i < sentence.size(); i++) {
      int end = sentence.token(i).end();
      word(
          i + 1,
          sentence.token(i),
          next(parsed, number, i).map(next -> space(text.substring(end, next))).orElse(""));
    }
    line("");
  }

  /** Where the word after a word starts, be it in the next sentence. */
  private static Optional<Integer> next(ParsedText parsed, int number, int word) {
    Sentence sentence = parsed.sentences().get(number);
    if (word + 1 < sentence.size()) {
      return Optional.of(sentence.token(word + 1).start());
    }
    boolean last = number + 1 == parsed.sentences().size();
    return last ? Optional.empty() : Optional.of(parsed.sentences().get(number + 1).span().start());
  }

  /** Spaces of every kind become one blank each, so that the text stays in its line. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.chars().forEach(c -> line.append(Characters.isSpace(c) ? ' ' : (char) c));
    return line.toString();
  }

  private void word(int id, Token token, String space) throws IOException {
    String name = token.name().equals("O") ? "" : "NER=" + token.name();
    String misc = name + (name.isEmpty() || space.isEmpty() ? "" : "|") + space;
    String head = String.valueOf(token.head() + 1);
    line(
        String.join(
            "\t",
            String.valueOf(id),
            token.form(),
            token.lemma(),
            token.upos(),
            token.xpos(),
            "_",
            head,
            token.label(),
            "_",
            misc.isEmpty() ? "_" : misc));
  }

  /**
   * What MISC says of a gap; nothing for one space, and for a gap that holds text that was not
   * parsed.
   */
  private static String space(String gap) {
    if (gap.isEmpty()) {
      return "SpaceAfter=No";
    }
    boolean blank = gap.chars().allMatch(Characters::isSpace);
    return gap.equals(" ") || !blank ? "" : "SpacesAfter=" + ConlluSpaces.escape(gap);
  }

  private void line(String line) throws IOException {
    out.append(line).append('\n');
  }
}
