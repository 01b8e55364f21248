package sitroom.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/**
 * A sentence while its attachments are mended: heads and relations are the mended ones, while what
 * hangs under a word is asked of the sentence as it was parsed.
 */
final class MendedTree {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

  private final Sentence sentence;
  private final List<Token> tokens;

  MendedTree(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** The sentence with what was mended. */
  Sentence mended() {
    return new Sentence(sentence.number(), tokens);
  }

  Token token(int token) {
    return tokens.get(token);
  }

  /** A word's relation without its subtype. */
  String relation(int token) {
    return tokens.get(token).relation();
  }

  void attach(int token, int head, String label) {
    tokens.set(token, tokens.get(token).under(head, label));
  }

  void replace(int token, Token by) {
    tokens.set(token, by);
  }

  /** Whether a word has a child with one of these relations. */
  boolean hasAny(int token, Set<String> relations) {
    for (int child : sentence.children(token)) {
      if (relations.contains(relation(child))) {
        return true;
      }
    }
    return false;
  }

  boolean hasOwnSubject(int token) {
    return hasAny(token, SUBJECTS);
  }

  /** Whether "to" marks a verb. */
  boolean opensWithTo(int token) {
    for (int child : sentence.children(token)) {
      if (relation(child).equals("mark") && tokens.get(child).xpos().equals("TO")) {
        return true;
      }
    }
    return false;
  }
}
