package sitroom.ledger.query;

import java.util.ArrayList;
import java.util.List;
import sitroom.ledger.query.QuestionTokens.Bare;
import sitroom.ledger.query.QuestionTokens.Filter;
import sitroom.ledger.query.QuestionTokens.Piece;
import sitroom.ledger.query.QuestionTokens.Quoted;
import sitroom.ledger.query.QuestionTokens.Sign;

/**
 * Reads questions as people type them: words that all must be there, {@code "phrases"}, {@code
 * -without}, {@code one OR other}, brackets, words left open with {@code *}, and filters such as
 * {@code actor:nato}; {@link Filters} has those.
 */
public final class QuestionParser {
  /** A question of thousands of brackets is none. */
  private static final int DEEPEST = 50;

  private static final int LONGEST_PHRASE = 32;

  private final List<Piece> pieces;
  private int at;
  private int depth;

  private QuestionParser(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /**
   * Reads a question; an empty one asks for everything.
   *
   * @throws QuestionException where it cannot be understood
   */
  public static Question parse(String text) throws QuestionException {
    QuestionParser parser = new QuestionParser(QuestionTokens.of(text));
    if (parser.pieces.isEmpty()) {
      return new Question.All();
    }
    Question question = parser.any();
    if (parser.at < parser.pieces.size()) {
      throw new QuestionException("a closing bracket has no opening one");
    }
    return question;
  }

  private Question any() throws QuestionException {
    List<Question> any = new ArrayList<>();
    any.add(all());
    while (at < pieces.size() && pieces.get(at) == Sign.OR) {
      at++;
      any.add(all());
    }
    return any.size() == 1 ? any.get(0) : new Question.Or(any);
  }

  private Question all() throws QuestionException {
    List<Question> all = new ArrayList<>();
    while (at < pieces.size() && pieces.get(at) != Sign.OR && pieces.get(at) != Sign.CLOSE) {
      all.add(one());
    }
    if (all.isEmpty()) {
      throw new QuestionException(
          at > 0 && at <= pieces.size() && pieces.get(at - 1) == Sign.OPEN
              ? "there is nothing between brackets"
              : "OR needs something on both sides");
    }
    return all.size() == 1 ? all.get(0) : new Question.And(all);
  }

  private Question one() throws QuestionException {
    Piece piece = pieces.get(at++);
    if (piece == Sign.MINUS) {
      if (at == pieces.size() || pieces.get(at) == Sign.OR || pieces.get(at) == Sign.CLOSE) {
        throw new QuestionException("a minus has nothing after it");
      }
      return new Question.Not(one());
    }
    if (piece == Sign.OPEN) {
      return bracketed();
    }
    if (piece instanceof Quoted quoted) {
      return phrase(quoted.text());
    }
    if (piece instanceof Filter filter) {
      return Filters.question(filter);
    }
    return word(((Bare) piece).text());
  }

  private Question bracketed() throws QuestionException {
    if (++depth > DEEPEST) {
      throw new QuestionException("the question has too many brackets");
    }
    Question inside = any();
    if (at == pieces.size()) {
      throw new QuestionException("a bracket is not closed");
    }
    at++;
    depth--;
    return inside;
  }

  private static Question word(String text) throws QuestionException {
    if (text.endsWith("*")) {
      List<String> words = Words.of(text);
      String start = Words.slug(text);
      if (words.size() == 1 && start.length() > 1) {
        Question open = new Question.Word(start, true);
        // "sanctions" is indexed as "sanction", which "sanctions*" must find too.
        return words.get(0).equals(start)
            ? open
            : new Question.Or(List.of(new Question.Word(words.get(0), false), open));
      }
      throw new QuestionException(
          "'" + text + "': a star needs one word of two letters or more before it");
    }
    return phrase(text);
  }

  private static Question phrase(String text) throws QuestionException {
    List<String> words = Words.of(text);
    if (words.isEmpty()) {
      throw new QuestionException("'" + text + "' has no letter or digit to look for");
    }
    if (words.size() > LONGEST_PHRASE) {
      throw new QuestionException("a phrase has " + LONGEST_PHRASE + " words at most");
    }
    return words.size() == 1 ? new Question.Word(words.get(0), false) : new Question.Phrase(words);
  }
}
