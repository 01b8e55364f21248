/** Tokens, tags, lemmas, names and dependency trees. */
@NullMarked
package sitroom.reader.parse;

import org.jspecify.annotations.NullMarked;
