package sitroom.reader.extract;

import java.util.Optional;
import sitroom.model.Medium;
import sitroom.model.Span;

/**
 * A link of the attribution chain, before actors are resolved.
 *
 * @param cue the words of saying
 * @param span where the cue stands in the prepared text
 */
public record DraftLink(Party source, String cue, Optional<Span> span, Medium medium) {}
