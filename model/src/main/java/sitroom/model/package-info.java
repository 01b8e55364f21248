/**
 * The records of the ledger: documents, spans, actors, acts, entries, and their JSON form.
 *
 * <p>Everything here is an immutable value without behaviour of its own; offsets are UTF-16 units,
 * half-open.
 */
@NullMarked
package sitroom.model;

import org.jspecify.annotations.NullMarked;
