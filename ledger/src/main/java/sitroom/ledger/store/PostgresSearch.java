package sitroom.ledger.store;

import java.util.List;
import java.util.stream.Collectors;
import sitroom.ledger.query.Facet;
import sitroom.ledger.query.Question;

/** Questions in the language of tsquery. Terms have neither quotation marks nor backslashes. */
record PostgresSearch() implements TextSearch {
  private static final String MATCHES = "x.terms @@ ?::tsquery";

  /** A document's own vector has no places: its phrases stand in its parts. */
  @Override
  public boolean isIndexed(Shelf shelf, Question question) {
    return TextSearch.hasOnly(
        question,
        leaf ->
            leaf instanceof Question.Word
                || leaf instanceof Question.Term
                || leaf instanceof Question.All
                || leaf instanceof Question.Phrase && shelf == Shelf.ENTRIES);
  }

  @Override
  public Condition leading(Shelf shelf, Question indexed) {
    return Condition.of(MATCHES, expression(indexed));
  }

  @Override
  public Condition further(Shelf shelf, Question indexed) {
    return leading(shelf, indexed);
  }

  @Override
  public String sortKey() {
    return "x.sort_key";
  }

  @Override
  public Condition relevance(Shelf shelf, Question indexed) {
    return Condition.of("-ts_rank(x.terms, ?::tsquery, 1)", expression(indexed));
  }

  @Override
  public Condition words(Shelf shelf, Question question) {
    if (question instanceof Question.Phrase phrase) {
      List<Question> each =
          phrase.words().stream().<Question>map(word -> new Question.Word(word, false)).toList();
      return Condition.of(
          MATCHES
              + " and exists (select 1 from document_part p where p.document_key = (x.sort_key & "
              + SortKey.KEY_MASK
              + ") and p.terms @@ ?::tsquery)",
          expression(new Question.And(each)),
          expression(phrase));
    }
    throw new IllegalArgumentException("the index answers this question: " + question);
  }

  static String expression(Question question) {
    if (question instanceof Question.Word word) {
      return quoted(word.word()) + (word.prefix() ? ":*" : "");
    }
    if (question instanceof Question.Phrase phrase) {
      return joined(" <-> ", phrase.words().stream().map(PostgresSearch::quoted).toList());
    }
    if (question instanceof Question.Term term) {
      return quoted(term.term());
    }
    if (question instanceof Question.Or or) {
      return joined(" | ", or.any().stream().map(PostgresSearch::expression).toList());
    }
    if (question instanceof Question.And and) {
      return joined(" & ", and.all().stream().map(PostgresSearch::expression).toList());
    }
    if (question instanceof Question.Not not) {
      return "!(" + expression(not.what()) + ")";
    }
    return quoted(Facet.ANY.term("1"));
  }

  private static String joined(String sign, List<String> parts) {
    return parts.stream().collect(Collectors.joining(sign, "(", ")"));
  }

  private static String quoted(String term) {
    return "'" + term + "'";
  }
}
