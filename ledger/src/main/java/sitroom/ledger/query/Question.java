package sitroom.ledger.query;

import java.util.List;

/** What is asked of the ledger. {@link QuestionParser} reads it, {@link ActorNames} widens it. */
public sealed interface Question {

  /** Everything. */
  record All() implements Question {}

  /** All of these hold. */
  record And(List<Question> all) implements Question {
    public And {
      all = List.copyOf(all);
    }
  }

  /** One of these holds at least. */
  record Or(List<Question> any) implements Question {
    public Or {
      any = List.copyOf(any);
    }
  }

  /** This does not hold. */
  record Not(Question what) implements Question {}

  /**
   * A word stands in the text.
   *
   * @param prefix whether the word may go on
   */
  record Word(String word, boolean prefix) implements Question {}

  /** Words stand in the text side by side. */
  record Phrase(List<String> words) implements Question {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /** A facet has a value; {@link Facet#term} makes the term. */
  record Term(String term) implements Question {}

  /** An actor, by id, name or country, takes one of these parts. */
  record Actor(String name, List<Facet> parts) implements Question {
    public Actor {
      parts = List.copyOf(parts);
    }
  }

  /** Two actors are source and target of each other, whichever way. */
  record Pair(String one, String other) implements Question {}

  /** The document's day lies in a range. */
  record Said(DayRange range) implements Question {}

  /** The act's days touch a range. */
  record On(DayRange range) implements Question {}

  /** The confidence is at least so high, between 0 and 1. */
  record Confidence(double atLeast) implements Question {}
}
