/** From parsed sentences to drafts: attribution, acts, propositions, conditions, factuality. */
@NullMarked
package sitroom.reader.extract;

import org.jspecify.annotations.NullMarked;
