package sitroom.ledger.fuse;

import java.util.Optional;
import java.util.Set;
import sitroom.model.EventType;

/**
 * How likely two entries say the same: from the act, who and whom, what it is about and the words.
 * docs/fusion.md says what each part is worth.
 */
final class Sameness {
  /** From here on two entries are taken for the same proposition. */
  static final double SAME = 0.5;

  private static final double WORDS = 1.0;
  private static final double ACT = 0.14;
  private static final double OTHER_ACT = -0.12;
  private static final double EVENT = 0.2;
  private static final double OTHER_EVENT = -0.1;
  private static final double TRIGGER = 0.2;
  private static final double SOURCE = 0.1;
  private static final double OTHER_SOURCE = -0.25;
  private static final double TARGET = 0.06;
  private static final double OTHER_TARGET = -0.1;

  private final Topic topic;

  Sameness(Topic topic) {
    this.topic = topic;
  }

  /** How likely, about 0 to 1. */
  double of(Claim one, Claim other) {
    if (one.isMeeting() != other.isMeeting()) {
      return 0;
    }
    double words = topic.likeness(one.words(), other.words());
    return WORDS * words
        + act(one, other)
        + agreement(one.event(), other.event(), EVENT, OTHER_EVENT)
        + agreement(one.trigger(), other.trigger(), TRIGGER, 0)
        + agreement(one.sources(), other.sources(), SOURCE, OTHER_SOURCE)
        + agreement(one.targets(), other.targets(), TARGET, OTHER_TARGET);
  }

  private static double act(Claim one, Claim other) {
    if (one.family().isEmpty() || other.family().isEmpty()) {
      return one.family().equals(other.family()) ? ACT / 2 : 0;
    }
    return one.family().equals(other.family()) ? ACT : OTHER_ACT;
  }

  private static double agreement(
      Optional<EventType> one, Optional<EventType> other, double same, double different) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return one.equals(other) ? same : different;
  }

  private static double agreement(
      Set<String> one, Set<String> other, double same, double different) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return one.stream().anyMatch(other::contains) ? same : different;
  }
}
