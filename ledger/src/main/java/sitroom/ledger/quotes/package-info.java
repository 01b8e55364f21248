/**
 * Quotations and what was really said: where a document quotes somebody, and how that stands in the
 * texts that are nearer to the speaker. Pure functions of texts and entries.
 */
@NullMarked
package sitroom.ledger.quotes;

import org.jspecify.annotations.NullMarked;
