package sitroom.reader.extract;

import java.util.OptionalInt;
import java.util.Set;
import sitroom.reader.parse.Sentence;

/** Finds the clause that is said, promised or demanded under a predicate, by its kind. */
final class Contents {
  private static final Set<String> NO_CONTENT_MARKERS =
      Set.of(
          "if",
          "unless",
          "because",
          "while",
          "although",
          "though",
          "when",
          "after",
          "before",
          "since",
          "as",
          "until");

  /** Verbs with an infinitive without "to": "let troops use its bases". */
  private static final Set<String> BARE = Set.of("let", "make", "help");

  private final Grammar grammar;
  private final Sentence sentence;

  Contents(Grammar grammar) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
  }

  /**
   * The head of the content.
   *
   * @param kind {@code that}, {@code inf}, {@code ing} or {@code quote}
   */
  OptionalInt of(int predicate, String kind) {
    return switch (kind) {
      case "that" -> finite(predicate);
      case "inf" -> infinitive(predicate);
      case "ing" -> gerund(predicate);
      case "quote" -> quoted(predicate);
      default -> OptionalInt.empty();
    };
  }

  private OptionalInt finite(int predicate) {
    for (int child : grammar.children(predicate, "ccomp", "csubj", "acl", "parataxis", "xcomp")) {
      boolean clause = grammar.relation(child).equals("ccomp");
      boolean noun =
          grammar.relation(child).equals("acl")
              && (grammar.marker(child).equals("that") || isBareClause(child));
      boolean loose =
          grammar.relation(child).equals("parataxis")
              && child > predicate
              && isFiniteClause(child)
              && isReportedBeside(predicate, child);
      boolean subject =
          grammar.relation(child).equals("csubj")
              && grammar.marker(child).equals("that"); // "it was announced that"
      if ((clause && !grammar.isInfinitive(child) || noun || loose || subject)
          && !NO_CONTENT_MARKERS.contains(grammar.marker(child))) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** "fears Moscow is considering ...": a full clause under a noun without a word that opens it. */
  private boolean isBareClause(int child) {
    boolean relative = false;
    for (int token : grammar.subtree(child, Set.of())) {
      relative |= sentence.token(token).xpos().startsWith("W");
    }
    boolean full =
        !grammar.children(child, "obj", "xcomp", "ccomp").isEmpty()
            || grammar.hasChild(child, "cop");
    return !relative && full && isFiniteClause(child) && grammar.ownSubject(child).isPresent();
  }

  /**
   * Whether a clause after a verb without any other complement is what was said: "he said: the
   * talks failed".
   */
  private boolean isReportedBeside(int predicate, int child) {
    return grammar.isVerb(predicate)
        && !grammar.hasChild(predicate, "obj")
        && !grammar.hasChild(child, "cc");
  }

  private OptionalInt infinitive(int predicate) {
    for (int child : grammar.children(predicate, "xcomp", "ccomp", "acl", "advcl", "csubj")) {
      boolean bare =
          BARE.contains(grammar.lemma(predicate))
              && grammar.relation(child).equals("xcomp")
              && sentence.token(child).xpos().equals("VB");
      if (grammar.isInfinitive(child) || bare) {
        return OptionalInt.of(child);
      }
    }
    for (int phrase : grammar.children(predicate, "obj", "obl")) {
      for (int child : grammar.children(phrase, "acl")) {
        boolean named =
            sentence.upos(phrase).equals("PROPN") || sentence.upos(phrase).equals("PRON");
        if (named && grammar.isInfinitive(child)) {
          return OptionalInt.of(
              child); // "called on Russia to end": the clause was hung under the name
        }
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt gerund(int predicate) {
    for (int child : grammar.children(predicate, "xcomp", "ccomp", "obj")) {
      if (grammar.isGerund(child) && !grammar.isInfinitive(child)) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt quoted(int predicate) {
    OptionalInt clause = finite(predicate);
    return clause.isPresent() ? clause : grammar.child(predicate, "parataxis");
  }

  private boolean isFiniteClause(int token) {
    return grammar.isFinite(token) || grammar.ownSubject(token).isPresent();
  }
}
