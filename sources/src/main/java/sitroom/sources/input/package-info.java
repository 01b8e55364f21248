/** What sources hand on: documents, what is wrong with what is none, and where it stands. */
@NullMarked
package sitroom.sources.input;

import org.jspecify.annotations.NullMarked;
