package sitroom.reader.extract;

import java.util.List;
import java.util.Optional;
import sitroom.model.EventType;
import sitroom.model.Polarity;
import sitroom.model.Span;

/**
 * The act inside a verbal act or behind a condition, before actors are resolved.
 *
 * @param span in the prepared text
 * @param source alternatives in order: the first that resolves to an actor is taken
 * @param target likewise
 */
public record DraftProposition(
    Span span,
    Optional<EventType> event,
    List<Party> source,
    List<Party> target,
    Polarity polarity) {
  public DraftProposition {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
