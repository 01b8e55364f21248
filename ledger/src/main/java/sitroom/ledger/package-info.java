/**
 * The ledger: it keeps documents, entries, failures and corrections, and finds them again. It knows
 * the model and databases, and nothing of how documents are fetched or read.
 */
@NullMarked
package sitroom.ledger;

import org.jspecify.annotations.NullMarked;
