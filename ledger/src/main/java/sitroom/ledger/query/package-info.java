/**
 * The language of questions to the ledger, and the terms under which documents and entries are
 * found. Pure functions: no database stands here.
 */
@NullMarked
package sitroom.ledger.query;

import org.jspecify.annotations.NullMarked;
