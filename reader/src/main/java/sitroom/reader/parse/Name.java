package sitroom.reader.parse;

import java.util.List;
import sitroom.model.Span;

/**
 * A name in a sentence, taken as one node of its tree.
 *
 * @param head the token that carries the name's relation to the rest of the sentence
 * @param first the name's first token; tokens from it to {@code last} belong to the name
 * @param last the name's last token
 * @param titles heads of the titles that hang under the name, as "President" in "President Joe
 *     Biden", in the text's order
 */
public record Name(Sentence sentence, int head, int first, int last, List<Integer> titles) {
  public Name {
    titles = List.copyOf(titles);
  }

  /** The name's place in the prepared text, without titles. */
  public Span span() {
    return new Span(sentence.token(first).start(), sentence.token(last).end());
  }
}
