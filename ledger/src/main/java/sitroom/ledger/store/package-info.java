/**
 * The database behind the ledger: SQLite or PostgreSQL, the same tables in both. Nothing outside
 * this package speaks SQL.
 */
@NullMarked
package sitroom.ledger.store;

import org.jspecify.annotations.NullMarked;
