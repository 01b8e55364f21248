/**
 * What several entries are about, and whose accounts of it agree: pure functions over entries.
 * Entries are placed into happenings, happenings that are compatible are linked, and an incident is
 * all that hangs together (docs/fusion.md).
 */
@NullMarked
package sitroom.ledger.fuse;

import org.jspecify.annotations.NullMarked;
