package sitroom.ledger.store;

import java.util.ArrayList;
import java.util.List;
import sitroom.ledger.query.Facet;
import sitroom.ledger.query.Question;

/** Questions in the language of FTS5. Terms have neither quotation marks nor spaces. */
record SqliteSearch() implements TextSearch {
  @Override
  public boolean isIndexed(Shelf shelf, Question question) {
    return TextSearch.hasOnly(
        question,
        leaf ->
            leaf instanceof Question.Word
                || leaf instanceof Question.Phrase
                || leaf instanceof Question.Term
                || leaf instanceof Question.All);
  }

  @Override
  public Condition leading(Shelf shelf, Question indexed) {
    return Condition.of("x." + shelf.index() + " match ?", expression(indexed));
  }

  @Override
  public Condition further(Shelf shelf, Question indexed) {
    String table = shelf.index();
    return Condition.of(
        "x.rowid in (select rowid from " + table + " where " + table + " match ?)",
        expression(indexed));
  }

  @Override
  public String sortKey() {
    return "x.rowid";
  }

  /** Facets weigh nothing. */
  @Override
  public Condition relevance(Shelf shelf, Question indexed) {
    return Condition.of("bm25(" + shelf.index() + ", 1.0, 0.0)");
  }

  @Override
  public Condition words(Shelf shelf, Question question) {
    throw new IllegalArgumentException("the index answers all questions of words: " + question);
  }

  static String expression(Question question) {
    if (question instanceof Question.Word word) {
      return quoted(word.word()) + (word.prefix() ? " *" : "");
    }
    if (question instanceof Question.Phrase phrase) {
      return quoted(String.join(" ", phrase.words()));
    }
    if (question instanceof Question.Term term) {
      return quoted(term.term());
    }
    if (question instanceof Question.Or or) {
      return "("
          + String.join(" OR ", or.any().stream().map(SqliteSearch::expression).toList())
          + ")";
    }
    if (question instanceof Question.And and) {
      return conjunction(and.all());
    }
    if (question instanceof Question.Not) {
      return conjunction(List.of(question));
    }
    return everything();
  }

  /** FTS5 has no "not" but "this not that". */
  private static String conjunction(List<Question> all) {
    List<String> wanted = new ArrayList<>();
    StringBuilder without = new StringBuilder();
    for (Question one : all) {
      if (one instanceof Question.Not not) {
        without.append(" NOT ").append(expression(not.what()));
      } else {
        wanted.add(expression(one));
      }
    }
    String these = wanted.isEmpty() ? everything() : "(" + String.join(" AND ", wanted) + ")";
    return without.isEmpty() ? these : "(" + these + without + ")";
  }

  private static String everything() {
    return quoted(Facet.ANY.term("1"));
  }

  private static String quoted(String terms) {
    return "\"" + terms + "\"";
  }
}
