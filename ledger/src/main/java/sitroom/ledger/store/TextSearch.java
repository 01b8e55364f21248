package sitroom.ledger.store;

import sitroom.ledger.query.Question;

/** How an index is asked: the language of FTS5, or that of tsquery. */
sealed interface TextSearch permits SqliteSearch, PostgresSearch {

  /** Whether a question is answered by the index alone. */
  boolean isIndexed(Shelf shelf, Question question);

  /** The condition on a row {@code x} of the index that leads the search. */
  Condition leading(Shelf shelf, Question indexed);

  /** A further condition on a row {@code x} of the index. */
  Condition further(Shelf shelf, Question indexed);

  /** The number of a row {@code x} of the index. */
  String sortKey();

  /** What sorts by relevance, the best first, after {@link #leading}. */
  Condition relevance(Shelf shelf, Question indexed);

  /** A question of words that the index cannot answer alone. */
  Condition words(Shelf shelf, Question question);

  /** Whether a tree of questions has no other leaves than these. */
  static boolean hasOnly(Question question, java.util.function.Predicate<Question> leaf) {
    if (question instanceof Question.And and) {
      return and.all().stream().allMatch(one -> hasOnly(one, leaf));
    }
    if (question instanceof Question.Or or) {
      return or.any().stream().allMatch(one -> hasOnly(one, leaf));
    }
    if (question instanceof Question.Not not) {
      return hasOnly(not.what(), leaf);
    }
    return leaf.test(question);
  }
}
