/**
 * The application: it finds its home, loads what the reader needs, and offers it to the command
 * line.
 */
@NullMarked
package sitroom.room;

import org.jspecify.annotations.NullMarked;
