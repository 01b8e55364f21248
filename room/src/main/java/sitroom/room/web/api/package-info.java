/** The content of the pages as JSON. */
@NullMarked
package sitroom.room.web.api;

import org.jspecify.annotations.NullMarked;
