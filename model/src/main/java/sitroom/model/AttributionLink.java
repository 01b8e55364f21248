package sitroom.model;

import java.util.Optional;

/**
 * One link of the chain of who says so. A chain runs from the outermost to the innermost source and
 * leaves the outlet out.
 *
 * @param cue the words of saying, such as "said" or "according to"
 * @param span where the cue stands
 */
public record AttributionLink(
    ActorMention source, String cue, Optional<Span> span, Medium medium) {}
