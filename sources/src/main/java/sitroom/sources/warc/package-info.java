/** Web archives (WARC), read as a stream, with what is broken in them passed over. */
@NullMarked
package sitroom.sources.warc;

import org.jspecify.annotations.NullMarked;
