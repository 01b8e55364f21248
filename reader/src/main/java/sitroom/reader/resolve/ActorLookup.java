package sitroom.reader.resolve;

import java.util.List;

/** Whom a word of the document, as the head of its phrase, means. */
interface ActorLookup {
  /** The actors of one word's phrase, without what is coordinated with it; empty where it means none. */
  List<Referent> at(int sentence, int token);

  /** The actors of a word's phrase and of all that is coordinated with it. */
  default List<Referent> joint(ActorStage stage, int sentence, int token) {
    List<Referent> all = new java.util.ArrayList<>(at(sentence, token));
    for (int conjunct : new NounPhrase(stage.sentence(sentence), token).conjuncts()) {
      all.addAll(joint(stage, sentence, conjunct));
    }
    return all;
  }
}
