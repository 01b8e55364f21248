package sitroom.ledger.quotes;

import sitroom.model.Span;

/**
 * A stretch of a text between quotation marks.
 *
 * @param inner what stands between the marks
 * @param outer the marks too; the end is that of the text or paragraph where no mark closes it
 */
public record QuotedWords(Span inner, Span outer) {}
