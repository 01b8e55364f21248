/**
 * The situation room as pages: one server for pages, their content as JSON, and what is read in the
 * background. It is started by {@code sitroom serve} and by nothing else.
 */
@NullMarked
package sitroom.room.web;

import org.jspecify.annotations.NullMarked;
