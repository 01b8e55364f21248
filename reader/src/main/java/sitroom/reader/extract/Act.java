package sitroom.reader.extract;

import java.util.List;
import java.util.Optional;
import sitroom.knowledge.frames.Frame;
import sitroom.model.EventType;

/**
 * An act found at a predicate: the row that explains it, with its arguments, and how it is meant.
 *
 * @param token the predicate
 * @param source alternatives in order
 * @param target alternatives in order
 * @param content what is said, promised or demanded, where the row has such a thing
 */
record Act(
    int token,
    Frame frame,
    Stance stance,
    List<Party> source,
    List<Party> target,
    Optional<SentenceView.FoundContent> content) {
  Act {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** The row's event type, or what its speech act implies. */
  Optional<EventType> event() {
    if (frame.event().isPresent() || frame.noEvent()) {
      return frame.event();
    }
    return frame.speech().flatMap(SpeechActs::impliedEvent);
  }
}
