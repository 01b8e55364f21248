/** An entry as pages and pictures show it: its act, actors, account, words, days and address. */
@NullMarked
package sitroom.room.web.entry;

import org.jspecify.annotations.NullMarked;
