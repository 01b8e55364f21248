package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Whom a word of the document, as the head of its phrase, means. */
interface ActorLookup {
  /**
   * The actors of one word's phrase, without what is coordinated with it; empty where it means
   * none.
   */
  List<Referent> at(int sentence, int token);

  /** The word and what is coordinated with it, in the order of the text. */
  default List<Integer> coordinated(ActorStage stage, int sentence, int token) {
    List<Integer> tokens = new ArrayList<>(List.of(token));
    for (int i = 0; i < tokens.size(); i++) {
      NounPhrase phrase = new NounPhrase(stage.sentence(sentence), tokens.get(i));
      tokens.addAll(phrase.conjuncts());
      tokens.addAll(listed(sentence, phrase));
    }
    tokens.sort(Comparator.naturalOrder());
    return tokens;
  }

  /**
   * Members of a list that the parser took for appositions: one country is never in apposition to
   * another.
   */
  private List<Integer> listed(int sentence, NounPhrase phrase) {
    List<Integer> others = new ArrayList<>();
    for (int child : phrase.children(Set.of("appos"))) {
      List<Referent> one = at(sentence, phrase.head());
      List<Referent> other = at(sentence, child);
      boolean states =
          one.size() == 1 && other.size() == 1 && isState(one.get(0)) && isState(other.get(0));
      if (states && !one.get(0).side().equals(other.get(0).side())) {
        others.add(child);
      }
    }
    return others;
  }

  private static boolean isState(Referent referent) {
    return referent.sort() == Referent.Sort.STATE;
  }

  /** The actors of a word's phrase and of all that is coordinated with it. */
  default List<Referent> joint(ActorStage stage, int sentence, int token) {
    List<Referent> all = new ArrayList<>();
    for (int one : coordinated(stage, sentence, token)) {
      all.addAll(at(sentence, one));
    }
    return all;
  }
}
