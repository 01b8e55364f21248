package sitroom.model;

import java.util.List;
import java.util.Optional;

/**
 * The act inside a verbal act, or the one that it hangs on: what is promised, threatened, demanded,
 * denied, feared.
 */
public record Proposition(
    String text,
    Optional<Span> span,
    Optional<EventType> event,
    List<ActorMention> source,
    List<ActorMention> target,
    Polarity polarity) {
  public Proposition {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
