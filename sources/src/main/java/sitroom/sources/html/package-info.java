/** From a web page to its article: its paragraphs, and what the page says of its origin. */
@NullMarked
package sitroom.sources.html;

import org.jspecify.annotations.NullMarked;
