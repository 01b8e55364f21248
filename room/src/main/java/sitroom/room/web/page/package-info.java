/**
 * What each page shows, made from the ledger: records without markup. The templates in {@code
 * src/main/jte} make HTML of them.
 */
@NullMarked
package sitroom.room.web.page;

import org.jspecify.annotations.NullMarked;
