/** The command line: one class a command, and the forms in which a ledger is printed. */
@NullMarked
package sitroom.room.cli;

import org.jspecify.annotations.NullMarked;
