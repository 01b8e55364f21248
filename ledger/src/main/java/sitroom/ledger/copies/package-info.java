/**
 * Near-duplicates: how alike two texts are, and how like texts are found among many. Pure
 * functions.
 */
@NullMarked
package sitroom.ledger.copies;

import org.jspecify.annotations.NullMarked;
