/** Measures the parser against trees that people made. */
@NullMarked
package sitroom.room.bench.trees;

import org.jspecify.annotations.NullMarked;
