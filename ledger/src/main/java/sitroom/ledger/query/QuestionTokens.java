package sitroom.ledger.query;

import java.util.ArrayList;
import java.util.List;

/** Cuts a question into its pieces. */
final class QuestionTokens {

  /** A piece of a question. */
  sealed interface Piece {}

  /** An opening or closing bracket, a minus before something, or OR. */
  enum Sign implements Piece {
    OPEN,
    CLOSE,
    MINUS,
    OR
  }

  /** Words between quotation marks. */
  record Quoted(String text) implements Piece {}

  /** A word, as it is written. */
  record Bare(String text) implements Piece {}

  /** {@code name:value} or {@code name>=value}. */
  record Filter(String name, String value, boolean quoted) implements Piece {}

  private final String text;
  private int at;

  private QuestionTokens(String text) {
    this.text = text;
  }

  static List<Piece> of(String text) throws QuestionException {
    return new QuestionTokens(text).pieces();
  }

  private List<Piece> pieces() throws QuestionException {
    List<Piece> pieces = new ArrayList<>();
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (Character.isWhitespace(sign)) {
        at++;
      } else if (sign == '(') {
        at++;
        pieces.add(Sign.OPEN);
      } else if (sign == ')') {
        at++;
        pieces.add(Sign.CLOSE);
      } else if (sign == '-' && at + 1 < text.length() && startsSomething(text.charAt(at + 1))) {
        at++;
        pieces.add(Sign.MINUS);
      } else if (isQuote(sign)) {
        pieces.add(new Quoted(quoted()));
      } else {
        pieces.add(wordOrFilter());
      }
    }
    return pieces;
  }

  private static boolean startsSomething(char sign) {
    return !Character.isWhitespace(sign) && sign != '-' && sign != ')';
  }

  private static boolean isQuote(char sign) {
    return sign == '"' || sign == '\u201c' || sign == '\u201d';
  }

  private String quoted() throws QuestionException {
    int start = ++at;
    while (at < text.length() && !isQuote(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      throw new QuestionException("a quotation mark is not closed");
    }
    return text.substring(start, at++);
  }

  private Piece wordOrFilter() throws QuestionException {
    int start = at;
    while (at < text.length() && !endsWord(text.charAt(at))) {
      char sign = text.charAt(at);
      String name = text.substring(start, at);
      boolean named = !name.isEmpty() && name.chars().allMatch(Character::isLetter);
      if (named && sign == ':') {
        at++;
        return filter(name);
      }
      if (named && sign == '>' && text.startsWith(">=", at)) {
        at += 2;
        return filter(name);
      }
      at++;
    }
    String word = text.substring(start, at);
    return word.equals("OR") ? Sign.OR : new Bare(word);
  }

  private Filter filter(String name) throws QuestionException {
    if (at < text.length() && isQuote(text.charAt(at))) {
      return new Filter(name, quoted(), true);
    }
    int start = at;
    while (at < text.length() && !endsWord(text.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw new QuestionException("'" + name + ":' needs a value, without a space before it");
    }
    return new Filter(name, text.substring(start, at), false);
  }

  private static boolean endsWord(char sign) {
    return Character.isWhitespace(sign) || sign == '(' || sign == ')' || isQuote(sign);
  }
}
