package sitroom.reader.resolve;

import java.util.List;
import sitroom.knowledge.TimeWords;
import sitroom.knowledge.TimeWords.Sort;
import sitroom.reader.parse.Sentence;

/** Tells which words share the time and place of the word above them. */
final class SharedClause {
  private final TimeWords lexicon;

  SharedClause(TimeWords lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether a word shares its head's circumstances: coordinated with it, opened by it, going along
   * with it.
   */
  boolean shares(Sentence sentence, int token) {
    int head = sentence.head(token);
    if (head == Sentence.ROOT) {
      return false;
    }
    boolean verb = DateTense.isVerb(sentence, token);
    boolean participle = sentence.token(token).xpos().equals("VBG") && !hasMark(sentence, token);
    return switch (sentence.token(token).relation()) {
      case "conj", "aux", "cop" -> true;
      case "xcomp" -> verb;
      case "advcl" -> verb && participle;
      // "has been the subject of sanctions since 2011"
      case "nmod" -> !verb && hasCopula(sentence, head);
      // "protests continue in the capital", "the strike took place on Monday"
      case "nsubj" -> !verb && lexicon.is(Sort.HAPPEN, sentence.lemma(head));
      default -> false;
    };
  }

  private static boolean hasCopula(Sentence sentence, int token) {
    for (int child : sentence.children(token)) {
      if (sentence.label(child).equals("cop")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause is opened by one of these words; by any word where none is given. */
  static boolean hasMark(Sentence sentence, int clause, String... words) {
    for (int child : sentence.children(clause)) {
      boolean any = words.length == 0 || List.of(words).contains(sentence.lemma(child));
      if (any && sentence.label(child).equals("mark")) {
        return true;
      }
    }
    return false;
  }
}
