/** From content whose type is told by its sender to a document. */
@NullMarked
package sitroom.sources.content;

import org.jspecify.annotations.NullMarked;
