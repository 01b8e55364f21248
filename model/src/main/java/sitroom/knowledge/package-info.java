/**
 * Knowledge packs: what the reader knows of actors, offices, places and words, loaded from readable
 * files.
 */
@NullMarked
package sitroom.knowledge;

import org.jspecify.annotations.NullMarked;
