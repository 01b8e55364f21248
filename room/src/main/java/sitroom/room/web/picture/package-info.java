/** Pictures as SVG, written by the server from entries, each with its text. */
@NullMarked
package sitroom.room.web.picture;

import org.jspecify.annotations.NullMarked;
