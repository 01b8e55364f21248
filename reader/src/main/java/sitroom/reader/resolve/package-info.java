/** From drafts to entries: actors, dates, places. */
@NullMarked
package sitroom.reader.resolve;

import org.jspecify.annotations.NullMarked;
