package sitroom.room.bench.trees;

import java.util.ArrayList;
import java.util.List;
import sitroom.model.Span;
import sitroom.reader.parse.ParsedText;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/**
 * Texts with the sentences of one splitting and the words of another, to tell what is lost by
 * either. They have no trees yet.
 */
final class Resplit {
  private Resplit() {}

  /**
   * A text's own sentences with another splitting's words. A word belongs to the sentence in which
   * it starts; a sentence in which none starts is left out.
   */
  static ParsedText of(ParsedText sentences, ParsedText words) {
    List<Token> tokens = words.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    List<Sentence> found = new ArrayList<>();
    List<Integer> blockOf = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : sentences.sentences()) {
      Span span = sentence.span();
      List<Token> inside = new ArrayList<>();
      for (; next < tokens.size() && tokens.get(next).start() < span.end(); next++) {
        inside.add(tokens.get(next).under(Sentence.ROOT, "root"));
      }
      if (!inside.isEmpty()) {
        found.add(new Sentence(found.size(), inside));
        blockOf.add(sentences.blockOf().get(sentence.number()));
      }
    }
    return new ParsedText(sentences.text(), found, blockOf, List.of());
  }
}
