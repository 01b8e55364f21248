/** Feeds (RSS, Atom, JSON Feed) and lists of feeds (OPML). */
@NullMarked
package sitroom.sources.feed;

import org.jspecify.annotations.NullMarked;
