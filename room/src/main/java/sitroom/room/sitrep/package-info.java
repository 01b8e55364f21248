/**
 * Situation reports as documents: each sentence with notes that lead to the words it rests on. A
 * sentence without a note cannot be made.
 */
@NullMarked
package sitroom.room.sitrep;

import org.jspecify.annotations.NullMarked;
