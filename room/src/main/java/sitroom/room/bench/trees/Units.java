package sitroom.room.bench.trees;

import java.util.Arrays;
import java.util.Set;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/**
 * The words of a tree gathered into units: a name, a compound and a fixed phrase are one node,
 * whichever of their words stands for it. Treebanks and parsers differ in that, and nobody who asks
 * who did what needs to know.
 */
record Units(int[] topOf) {
  private static final Set<String> INSIDE = Set.of("flat", "compound", "fixed", "goeswith");

  static Units of(Sentence sentence) {
    int[] top = new int[sentence.size()];
    for (int word = 0; word < top.length; word++) {
      top[word] = word;
      while (isInside(sentence.token(top[word]))) {
        top[word] = sentence.head(top[word]);
      }
    }
    return new Units(top);
  }

  private static boolean isInside(Token token) {
    return INSIDE.contains(token.relation()) && token.head() != Sentence.ROOT;
  }

  /** The unit that a word is in, by the number of the word on its top; the root's stays. */
  int of(int word) {
    return word < 0 ? word : topOf[word];
  }

  /** The words of the unit under a top, none where the word is no top. */
  int[] members(int top) {
    int[] all = new int[topOf.length];
    Arrays.setAll(all, word -> word);
    return Arrays.stream(all).filter(word -> topOf[word] == top).toArray();
  }
}
