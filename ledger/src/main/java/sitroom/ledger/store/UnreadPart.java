package sitroom.ledger.store;

import sitroom.model.Span;

/** A part of a document's text that was left out in reading, with the reason. */
public record UnreadPart(Span span, String reason) {}
