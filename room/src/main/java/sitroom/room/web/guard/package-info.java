/** Who may ask what: hosts, sessions, forged forms, rates, headers. */
@NullMarked
package sitroom.room.web.guard;

import org.jspecify.annotations.NullMarked;
