package sitroom.reader.parse;

import java.util.List;
import java.util.function.UnaryOperator;
import sitroom.reader.text.PreparedText;

/**
 * A document's sentences with tokens, tags, names and trees. Everything after parsing reads only
 * this.
 *
 * @param sentences in the order of the text; {@code sentences.get(i).number() == i}
 * @param blockOf for each sentence the number of its block in {@code text.blocks()}
 * @param unparsed sentences left without a tree, with the reason
 */
public record ParsedText(
    PreparedText text, List<Sentence> sentences, List<Integer> blockOf, List<Unparsed> unparsed) {
  public ParsedText {
    sentences = List.copyOf(sentences);
    blockOf = List.copyOf(blockOf);
    unparsed = List.copyOf(unparsed);
  }

  /**
   * The same text with its sentences mended.
   *
   * @param mend gives for each sentence one of the same number and words
   */
  public ParsedText mended(UnaryOperator<Sentence> mend) {
    return new ParsedText(text, sentences.stream().map(mend).toList(), blockOf, unparsed);
  }

  /** A stretch of the prepared text that was not parsed, and why. */
  public record Unparsed(sitroom.model.Span span, String reason) {}
}
