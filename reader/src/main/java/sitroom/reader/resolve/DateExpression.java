package sitroom.reader.resolve;

/**
 * Words of a sentence that tell a date, with what they mean.
 *
 * @param sentence number of the sentence
 * @param first its first token; a bare preposition ("on", "in") is left out, one that has a meaning
 *     ("since") is in
 * @param last its last token, included
 */
record DateExpression(int sentence, int first, int last, DateMeaning meaning) {
  boolean holds(int token) {
    return first <= token && token <= last;
  }
}
