/** From found documents into the ledger: what is new is read and kept, the rest is left alone. */
@NullMarked
package sitroom.room.ingest;

import org.jspecify.annotations.NullMarked;
