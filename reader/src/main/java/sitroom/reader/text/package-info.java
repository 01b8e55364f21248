/**
 * From a document to text that can be parsed: blocks, repairs with an alignment back, turns, dates.
 */
@NullMarked
package sitroom.reader.text;

import org.jspecify.annotations.NullMarked;
