package sitroom.ledger.store;

import org.jdbi.v3.core.Handle;

/**
 * A transaction that writes.
 *
 * @param now the time that is written into its rows, an ISO instant
 */
record Writing(Handle handle, TextIndex index, String now) {}
