package sitroom.reader.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import sitroom.reader.parse.Sentence;

/**
 * Clauses whose verb only stands for another: "and so will France", "as did Estonia", "Tunisia did
 * so too", "neither has Chad". The act is that of the clause before, by another actor.
 */
final class ProVerbs {
  private static final Set<String> LIKEWISE = Set.of("so", "too", "likewise", "neither", "nor");
  private static final Set<String> NOT = Set.of("neither", "nor", "not", "n't");

  private final SentenceView view;
  private final Sentence sentence;
  private final Grammar grammar;
  private final Acts acts;

  ProVerbs(SentenceView view, Acts acts) {
    this.view = view;
    this.sentence = view.sentence();
    this.grammar = view.grammar();
    this.acts = acts;
  }

  /** The act that a verb stands for, by its own subject; nothing where it is a verb of its own. */
  Optional<Act> at(int token) {
    if (!standsForAnother(token)) {
      return Optional.empty();
    }
    int before = sentence.head(token);
    OptionalInt subject = subject(token, before);
    if (subject.isEmpty() || isOfAnotherTime(token, before)) {
      return Optional.empty();
    }
    boolean negated = hasAny(token, NOT);
    Party doer = view.phrase(subject.getAsInt());
    return acts.within(before, Stance.fact(), List.of())
        .filter(act -> !act.stance().negated() || negated)
        .map(
            act ->
                new Act(
                    act.token(),
                    act.frame(),
                    act.stance().with(act.stance().modality(), negated),
                    List.of(doer),
                    act.target(),
                    act.content()
                        .map(
                            said ->
                                new SentenceView.FoundContent(
                                    said.head(), List.of(doer), said.kind()))));
  }

  /** "tasked their teams to follow up, and we will do so": a promise, and not the deed before. */
  private boolean isOfAnotherTime(int token, int before) {
    return view.modality(token, Modality.FACT).isAhead()
        && !view.modality(before, Modality.FACT).isAhead();
  }

  private boolean standsForAnother(int token) {
    String lemma = grammar.lemma(token);
    if (!sentence.upos(token).equals("AUX") && !lemma.equals("do")) {
      return false;
    }
    boolean beside =
        switch (grammar.relation(token)) {
          case "conj", "parataxis", "advcl" -> true;
          default -> false;
        };
    boolean bare = grammar.children(token, "obj", "xcomp", "ccomp", "cop", "expl").isEmpty();
    boolean as = grammar.marker(token).equals("as");
    return beside && bare && (as || hasAny(token, LIKEWISE));
  }

  /** The subject behind the verb may have been hung on the verb of the clause before. */
  private OptionalInt subject(int token, int before) {
    OptionalInt own = grammar.ownSubject(token);
    if (own.isPresent()) {
      return own;
    }
    return grammar.children(before, "nsubj").stream()
        .filter(subject -> subject > token)
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private boolean hasAny(int token, Set<String> words) {
    for (int child : sentence.children(token)) {
      if (words.contains(grammar.lemma(child))) {
        return true;
      }
    }
    return false;
  }
}
