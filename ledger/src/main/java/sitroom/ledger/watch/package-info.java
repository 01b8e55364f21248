/**
 * Watching: stated conditions, promises, treaties, measures, positions and counts, followed through
 * the entries. Pure functions over entries and packs; {@code sitroom.ledger.store.WatchStore} finds
 * the entries.
 */
@NullMarked
package sitroom.ledger.watch;

import org.jspecify.annotations.NullMarked;
