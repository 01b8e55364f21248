package sitroom.reader.extract;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sitroom.model.Quotation;
import sitroom.model.Span;
import sitroom.reader.parse.Sentence;

/** The words that an entry was read from, and whether they stand between quotation marks. */
final class Wording {
  private final SentenceView view;
  private final Sentence sentence;
  private final Extraction extraction;
  private final Conditions conditions;

  Wording(SentenceView view, Extraction extraction, Conditions conditions) {
    this.view = view;
    this.sentence = view.sentence();
    this.extraction = extraction;
    this.conditions = conditions;
  }

  /** From the predicate through what is said; for a deed with who did it and to whom. */
  Span evidence(Act act, Shape shape, boolean verbal, Voice voice) {
    Set<Integer> cues = view.cues(voice);
    Set<Integer> tokens = new TreeSet<>();
    tokens.add(act.token());
    tokens.add(Math.min(act.stance().from(), act.token()));
    Grammar grammar = view.grammar();
    tokens.addAll(grammar.children(act.token(), "aux", "compound"));
    act.content().ifPresent(content -> tokens.addAll(grammar.subtree(content.head(), cues)));
    for (int child : sentence.children(act.token())) {
      String relation = grammar.relation(child);
      boolean subject =
          relation.equals("nsubj") && (!verbal || shape.inside() || act.content().isEmpty());
      if (subject
          || relation.equals("obj")
          || relation.equals("obl")
          || relation.equals("nmod")
          || relation.equals("advmod")
          || relation.equals("xcomp")) {
        Set<Integer> without = clausesUnder(child);
        without.addAll(cues);
        tokens.addAll(grammar.subtree(child, without));
      }
    }
    conditions
        .under(act.token())
        .ifPresent(found -> tokens.addAll(grammar.subtree(found.head(), Set.of())));
    return view.span(tokens);
  }

  private Set<Integer> clausesUnder(int token) {
    Set<Integer> clauses = new TreeSet<>();
    for (int child : view.grammar().subtree(token, Set.of())) {
      if (sentence.label(child).equals("acl:relcl")
          || view.grammar().relation(child).equals("advcl")) {
        clauses.add(child);
      }
    }
    return clauses;
  }

  Optional<Quotation> quotation(Span words, boolean said) {
    for (Span quote : extraction.quotes()) {
      if (quote.overlaps(words)) {
        int shared = Math.min(quote.end(), words.end()) - Math.max(quote.start(), words.start());
        return Optional.of(shared * 10 >= words.length() * 6 ? Quotation.DIRECT : Quotation.MIXED);
      }
    }
    return said ? Optional.of(Quotation.INDIRECT) : Optional.empty();
  }
}
