/**
 * Fits the points of an entry's signs, so that its confidence is the share of such entries kept.
 */
@NullMarked
package sitroom.room.bench.confidence;

import org.jspecify.annotations.NullMarked;
