package sitroom.room.bench.trees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.model.Span;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.text.Block;
import sitroom.reader.text.PreparedText;

/**
 * A treebank's text without its sentences and words, in paragraphs as a parser is given them. Where
 * a treebank does not mark paragraphs, one is taken to end where a sentence ends without a mark
 * that could end it: a heading, an item of a list.
 */
final class RawText {
  private static final String STOPS = ".?!:;\u2026";
  private static final String CLOSING = "\"')]}>\u201d\u2019\u00bb";

  private RawText() {}

  static PreparedText of(ParsedText people) {
    String text = people.text().text();
    List<Block> blocks = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < people.sentences().size(); i++) {
      Sentence sentence = people.sentences().get(i);
      start = start < 0 ? sentence.span().start() : start;
      boolean last =
          i + 1 == people.sentences().size()
              || !people.blockOf().get(i).equals(people.blockOf().get(i + 1));
      if (last || !endsWithStop(sentence.span().of(text))) {
        Span span = new Span(start, sentence.span().end());
        blocks.add(new Block(Block.Kind.PARAGRAPH, span, Optional.empty()));
        start = -1;
      }
    }
    return new PreparedText(
        people.text().document(), text, people.text().alignment(), blocks, Optional.empty());
  }

  private static boolean endsWithStop(String sentence) {
    int last = sentence.length() - 1;
    while (last > 0 && CLOSING.indexOf(sentence.charAt(last)) >= 0) {
      last--;
    }
    return STOPS.indexOf(sentence.charAt(last)) >= 0;
  }
}
