package sitroom.reader.resolve;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import sitroom.reader.parse.Sentence;

/**
 * Subjects of conditions that somebody sets another: in "Biden warned that there would be
 * consequences if he invaded" he is not Biden, while in "said that he would resign if he lost" he
 * is.
 */
final class ConditionSubjects {
  private static final Set<String> MARKERS = Set.of("if", "unless", "should");
  private static final Set<String> PERSONS = Set.of("he", "she");

  private final Sentence sentence;

  ConditionSubjects(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The subject of the verb that tells of the condition in which this pronoun is the subject. */
  OptionalInt warner(int pronoun) {
    int condition = sentence.head(pronoun);
    boolean subject =
        sentence.label(pronoun).startsWith("nsubj")
            && condition != Sentence.ROOT
            && sentence.label(condition).startsWith("advcl")
            && isMarked(condition);
    int consequence = subject ? sentence.head(condition) : Sentence.ROOT;
    boolean told =
        consequence != Sentence.ROOT
            && sentence.label(consequence).equals("ccomp")
            && sentence.head(consequence) != Sentence.ROOT;
    if (!told) {
      return OptionalInt.empty();
    }
    OptionalInt does = subject(consequence);
    boolean same =
        does.isPresent()
            && PERSONS.contains(sentence.form(does.getAsInt()).toLowerCase(Locale.ROOT));
    return same ? OptionalInt.empty() : subject(sentence.head(consequence));
  }

  private boolean isMarked(int clause) {
    for (int child : sentence.children(clause)) {
      boolean opens =
          sentence.label(child).equals("mark") || sentence.label(child).startsWith("aux");
      if (opens && MARKERS.contains(sentence.form(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private OptionalInt subject(int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.label(child).startsWith("nsubj")) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }
}
