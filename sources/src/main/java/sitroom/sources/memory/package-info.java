/** What is known of a source between two readings. */
@NullMarked
package sitroom.sources.memory;

import org.jspecify.annotations.NullMarked;
