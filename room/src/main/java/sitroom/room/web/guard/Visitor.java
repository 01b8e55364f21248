package sitroom.room.web.guard;

import java.time.Instant;
import java.util.Optional;

/**
 * Who asks, by the cookies of the browser.
 *
 * @param session a name of the browser's own
 * @param formToken what a form of this session must carry
 * @param singleKeys whether single letters are commands
 * @param since the end of the visit before this one
 * @param name by which corrections are signed; empty where it was never given
 */
public record Visitor(
    String session,
    String formToken,
    Theme theme,
    boolean singleKeys,
    Optional<Instant> since,
    String name) {}
