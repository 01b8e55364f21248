/** From files, folders and standard input to documents: the front door of the sources. */
@NullMarked
package sitroom.sources;

import org.jspecify.annotations.NullMarked;
