/** Reading: a pure function from a document and the knowledge packs to a reading. */
@NullMarked
package sitroom.reader;

import org.jspecify.annotations.NullMarked;
