package sitroom.reader.text;

import java.util.Optional;
import sitroom.model.Span;

/**
 * A stretch of prepared text that is read as one piece.
 *
 * @param span in the prepared text, without surrounding white space
 * @param speaker in a transcript: the label of the turn that the block belongs to, as written ("MR.
 *     SULLIVAN", "Q")
 */
public record Block(Kind kind, Span span, Optional<String> speaker) {

  /** What a block is. Only headlines, captions, paragraphs and turns are parsed. */
  public enum Kind {
    HEADLINE,
    CAPTION,
    PARAGRAPH,
    /** A paragraph of a transcript, in its speaker's own words. */
    TURN,
    /** A questioner's turn in a transcript: it is parsed, and makes no entry. */
    QUESTION,
    CREDIT,
    BYLINE,
    DATELINE,
    /** A speaker's label, a stage direction, a section heading, contact lines: nothing to read. */
    APPARATUS;

    public boolean isParsed() {
      return switch (this) {
        case HEADLINE, CAPTION, PARAGRAPH, TURN, QUESTION -> true;
        case CREDIT, BYLINE, DATELINE, APPARATUS -> false;
      };
    }
  }
}
