/**
 * The database behind the ledger: SQLite or PostgreSQL, the same tables in both. Nothing outside
 * this package and {@code sitroom.ledger.transfer} speaks SQL.
 */
@NullMarked
package sitroom.ledger.store;

import org.jspecify.annotations.NullMarked;
