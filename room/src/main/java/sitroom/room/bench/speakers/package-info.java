/** Whose words quotations are said to be: Sitroom and a peer on the same reports. */
@NullMarked
package sitroom.room.bench.speakers;

import org.jspecify.annotations.NullMarked;
