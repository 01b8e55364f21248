/** From files, folders and standard input to documents: bytes, characters, HTML, JSON lines. */
@NullMarked
package sitroom.room.input;

import org.jspecify.annotations.NullMarked;
