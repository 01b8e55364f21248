/**
 * A program that takes the text out of PDF and office files. It is started by Sitroom as a process
 * with little memory, and knows nothing of it.
 */
@NullMarked
package sitroom.office;

import org.jspecify.annotations.NullMarked;
