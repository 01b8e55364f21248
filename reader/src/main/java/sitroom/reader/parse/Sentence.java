package sitroom.reader.parse;

import java.util.ArrayList;
import java.util.List;
import sitroom.model.Span;

/**
 * One parsed sentence. Tokens are numbered from 0; offsets are UTF-16 units of the prepared text,
 * half-open.
 *
 * <p>Labels and tags are those of Universal Dependencies 2 as spoken by EWT and GUM (names are
 * {@code flat} under their first word, addressees of tell and warn {@code iobj}, bare times {@code
 * obl:unmarked}).
 */
public final class Sentence {
  public static final int ROOT = -1;

  private final int number;
  private final List<Token> tokens;
  private final int[][] children;

  public Sentence(int number, List<Token> tokens) {
    this.number = number;
    this.tokens = List.copyOf(tokens);
    this.children = childrenOf(this.tokens);
  }

  private static int[][] childrenOf(List<Token> tokens) {
    List<List<Integer>> below = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      below.add(new ArrayList<>());
    }
    for (int i = 0; i < tokens.size(); i++) {
      int head = tokens.get(i).head();
      if (head >= 0) {
        below.get(head).add(i);
      }
    }
    return below.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** The sentence's number in its document, counted from 0. */
  public int number() {
    return number;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** The direct dependents of a token, in the order of the text. */
  public int[] children(int index) {
    return children[index].clone();
  }

  /** The token whose head is {@link #ROOT}. */
  public int root() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == ROOT) {
        return i;
      }
    }
    throw new IllegalStateException("a sentence has one root");
  }

  public Span span() {
    return new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }

  /** The word as written. */
  public String form(int index) {
    return tokens.get(index).form();
  }

  public String lemma(int index) {
    return tokens.get(index).lemma();
  }

  public String upos(int index) {
    return tokens.get(index).upos();
  }

  /** The relation to the head with its subtype, as {@code nsubj:pass}. */
  public String label(int index) {
    return tokens.get(index).label();
  }

  public int head(int index) {
    return tokens.get(index).head();
  }

  /**
   * First and last token of the subtree under a token (the subtree may have gaps), as {@code
   * {first, last}}.
   */
  public int[] reach(int index) {
    int first = index;
    int last = index;
    for (int child : children[index]) {
      int[] below = reach(child);
      first = Math.min(first, below[0]);
      last = Math.max(last, below[1]);
    }
    return new int[] {first, last};
  }

  /** Whether {@code index} is {@code ancestor} or lies under it. */
  public boolean isUnder(int index, int ancestor) {
    for (int at = index; at != ROOT; at = tokens.get(at).head()) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      words.append(words.isEmpty() ? "" : " ").append(token.form());
    }
    return words.toString();
  }
}
