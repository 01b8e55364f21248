package sitroom.reader.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sitroom.knowledge.frames.Lexicon;
import sitroom.reader.parse.Sentence;

/**
 * The phrases with a certain preposition that belong to a predicate, as {@link Roles} reads them.
 */
final class PrepositionRoles {
  private final Grammar grammar;
  private final Sentence sentence;
  private final Lexicon lexicon;

  PrepositionRoles(Grammar grammar, Lexicon lexicon) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.lexicon = lexicon;
  }

  /**
   * Phrases with this preposition under the predicate, under its object, or under the verb that
   * carries the noun.
   */
  List<Integer> find(int predicate, String preposition) {
    Set<Integer> found = new LinkedHashSet<>();
    addPrepositional(predicate, preposition, found);
    if (grammar.isVerb(predicate)) {
      for (int object : grammar.children(predicate, "obj")) {
        addPrepositional(object, preposition, found);
      }
      if (grammar.isPassive(predicate)) {
        for (int subject : grammar.children(predicate, "nsubj")) {
          addPrepositional(subject, preposition, found);
        }
      }
    } else {
      int head = sentence.head(predicate);
      if (head >= 0 && isCarriedBy(predicate, head)) {
        addPrepositional(head, preposition, found);
      }
    }
    return List.copyOf(found);
  }

  private boolean isCarriedBy(int noun, int head) {
    String relation = grammar.relation(noun);
    boolean object =
        relation.equals("obj")
            || relation.equals("obl")
            || sentence.label(noun).equals("nsubj:pass");
    // "protests continue in Baghdad", "talks took place in Oman": the noun itself is what goes on
    boolean goesOn =
        relation.equals("nsubj")
            && grammar.children(head, "obj").stream()
                .allMatch(own -> grammar.lemma(own).equals("place"));
    return (object || goesOn)
        && grammar.isVerb(head)
        && !lexicon.lightVerbs(grammar.lemma(head)).isEmpty();
  }

  /** "on Monday", "in June": when, and no party; but June may be a person. */
  private boolean isDay(int token) {
    return lexicon.isIn("day", grammar.lemma(token))
        && !sentence.token(token).name().endsWith("PER");
  }

  private void addPrepositional(int token, String preposition, Set<Integer> found) {
    String wanted = preposition.replace('_', ' ');
    for (int child : sentence.children(token)) {
      String relation = grammar.relation(child);
      boolean clause =
          relation.equals("advcl") || relation.equals("acl") || relation.equals("xcomp");
      boolean phrase = relation.equals("obl") || relation.equals("nmod");
      if (phrase && grammar.marker(child).equals(wanted) && !isDay(child)) {
        found.add(grammar.antecedent(child));
      } else if (clause
          && !grammar.isFinite(child)
          && grammar.marker(child).equals(wanted)
          && !grammar.isInfinitive(child)) {
        found.add(child);
      }
    }
  }
}
