/** The benchmark: how accurate the reading is against gold, and how fast. */
@NullMarked
package sitroom.room.bench;

import org.jspecify.annotations.NullMarked;
