package sitroom.reader.resolve;

import java.util.Set;
import sitroom.model.Span;
import sitroom.reader.parse.Sentence;

/** Which words of the text a mention is shown by. */
final class MentionSpans {
  private static final int LONGEST_OWNER = 8;

  private MentionSpans() {}

  /** The token after the phrase, or after what follows it with "of" where that is short. */
  static int endWithOwner(NounPhrase phrase) {
    int end = phrase.end();
    for (int noun : phrase.after(Set.of("of"))) {
      int last = phrase.sentence().reach(noun)[1];
      if (last - phrase.head() <= LONGEST_OWNER) {
        end = Math.max(end, last + 1);
      }
    }
    return end;
  }

  /** Tokens {@code [from, to)} in the prepared text. */
  static Span span(Sentence sentence, int from, int to) {
    return new Span(sentence.token(from).start(), sentence.token(to - 1).end());
  }
}
