package sitroom.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of actors when a question names one: under which ids and countries entries name it,
 * and who its members are.
 */
@FunctionalInterface
public interface ActorNames {
  /** Knows nothing: an actor is found by exactly what the question calls it. */
  ActorNames NONE = (name, day) -> Set.of();

  /**
   * The ids, countries and names under which entries may name this actor or its members.
   *
   * @param day the day as of which an organisation's members count; empty for now
   */
  Set<String> of(String name, Optional<LocalDate> day);

  /** Puts the terms that are indexed in place of the actors. */
  static Question widen(Question question, ActorNames names) {
    return new Widening(names, lastDay(question)).of(question);
  }

  private static Optional<LocalDate> lastDay(Question question) {
    if (question instanceof Question.Said said) {
      return said.range().to();
    }
    if (question instanceof Question.And and) {
      return and.all().stream().flatMap(one -> lastDay(one).stream()).findFirst();
    }
    return Optional.empty();
  }

  /** One walk through a question. */
  record Widening(ActorNames names, Optional<LocalDate> day) {
    Question of(Question question) {
      if (question instanceof Question.And and) {
        return new Question.And(and.all().stream().map(this::of).toList());
      }
      if (question instanceof Question.Or or) {
        return new Question.Or(or.any().stream().map(this::of).toList());
      }
      if (question instanceof Question.Not not) {
        return new Question.Not(of(not.what()));
      }
      if (question instanceof Question.Actor actor) {
        return terms(actor.name(), actor.parts());
      }
      if (question instanceof Question.Pair pair) {
        return new Question.Or(
            List.of(oneWay(pair.one(), pair.other()), oneWay(pair.other(), pair.one())));
      }
      return question;
    }

    private Question oneWay(String source, String target) {
      return new Question.And(
          List.of(terms(source, List.of(Facet.SOURCE)), terms(target, List.of(Facet.TARGET))));
    }

    private Question terms(String name, List<Facet> parts) {
      List<Question> terms = new ArrayList<>();
      for (Facet part : parts) {
        terms.add(new Question.Term(part.term(name)));
        names.of(name, day).stream()
            .map(part::term)
            .distinct()
            .filter(term -> !term.equals(part.term(name)))
            .sorted()
            .forEach(term -> terms.add(new Question.Term(term)));
      }
      return terms.size() == 1 ? terms.get(0) : new Question.Or(terms);
    }
  }
}
