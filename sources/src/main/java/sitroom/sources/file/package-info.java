/** Files and folders, and the documents in them. */
@NullMarked
package sitroom.sources.file;

import org.jspecify.annotations.NullMarked;
