/** PDF and office files, read by a process of its own that they cannot leave. */
@NullMarked
package sitroom.sources.office;

import org.jspecify.annotations.NullMarked;
