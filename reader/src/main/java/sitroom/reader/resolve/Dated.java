package sitroom.reader.resolve;

import sitroom.reader.extract.Draft.Tense;

/**
 * A date of the text, counted out.
 *
 * @param expression its words
 * @param range the days meant
 * @param governor the token whose date it is: a verb, or the noun of an event
 * @param attribute whether it stands before its noun ("Tuesday's call", "the November 27
 *     agreement")
 * @param tense in which it was read
 */
record Dated(
    DateExpression expression, DateRange range, int governor, boolean attribute, Tense tense) {
  /** The same, as a guess. */
  Dated doubted() {
    return new Dated(expression, range.doubted(), governor, attribute, tense);
  }

  int sentence() {
    return expression.sentence();
  }
}
