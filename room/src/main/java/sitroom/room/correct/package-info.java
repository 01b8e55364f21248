/** What a person may say of an entry instead, checked against the packs. */
@NullMarked
package sitroom.room.correct;

import org.jspecify.annotations.NullMarked;
