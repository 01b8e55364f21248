package sitroom.ledger.quotes;

import java.util.Optional;
import sitroom.model.Coded;
import sitroom.model.Span;

/**
 * A piece of a quotation beside what was said.
 *
 * @param kind how the two stand to each other
 * @param quoted the words of the quotation; empty where words were left out; then {@code
 *     quotedSpan} is that of the ellipsis, if there is one
 * @param quotedSpan where they stand in the document that quotes
 * @param said the words that were said; empty where words were put in
 * @param saidSpan where they stand in the document that is nearer to the speaker
 */
public record Piece(
    Kind kind, String quoted, Optional<Span> quotedSpan, String said, Optional<Span> saidSpan) {

  /** How quoted and said words stand to each other. */
  public enum Kind implements Coded {
    /** The same, but for case, spelling and signs. */
    SAME("same"),
    /** Other words, or the same in another form. */
    CHANGED("changed"),
    /** In the quotation only. */
    PUT_IN("put-in"),
    /** What the writer put in square brackets. */
    BRACKETED("bracketed"),
    /** Said, but not quoted. */
    LEFT_OUT("left-out"),
    /** Here what is quoted goes on at quite another place of what was said. */
    JOINED("joined");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Whether other words are printed than were said. */
  public boolean isChange() {
    return kind == Kind.CHANGED || kind == Kind.PUT_IN;
  }
}
