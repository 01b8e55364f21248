package sitroom.ledger.fuse;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import sitroom.model.EventType;

/**
 * How likely two entries say the same: from the act, who and whom, what it is about and the words.
 * docs/fusion.md says what each part is worth.
 */
final class Sameness {
  /** From here on two entries are taken for the same proposition. */
  static final double SAME = 0.42;

  private static final double WORDS = 1.0;
  private static final double CONTEXT = 0.3;

  /** Without a word in common, or the same event, acts and speakers prove nothing. */
  private static final double LEAST_WORDS = 0.08;

  private static final double ACT = 0.14;
  private static final double OTHER_ACT = -0.12;
  private static final double EVENT = 0.2;
  private static final double OTHER_EVENT = -0.1;
  private static final double TRIGGER = 0.2;
  private static final double CONDITIONAL = 0.1;
  private static final double UNCONDITIONAL = -0.1;
  private static final double SOURCE = 0.1;
  private static final double OTHER_SOURCE = -0.25;

  /** What several sides are said to do together is seldom something else. */
  private static final double JOINT = 0.2;

  private static final double TARGET = 0.06;
  private static final double OTHER_TARGET = -0.1;

  private final Topic topic;

  Sameness(Topic topic) {
    this.topic = topic;
  }

  /** How likely, about 0 to 1. */
  double of(Claim one, Claim other) {
    if (one.meets() || other.meets()) {
      return one.meets() && other.meets() ? 1 : 0;
    }
    if (areMoveAndReply(one, other)) {
      return 0;
    }
    double words = topic.likeness(one.words(), other.words());
    double context = topic.likeness(one.context(), other.context());
    if (one.denies() != other.denies()) {
      return WORDS * words + CONTEXT * context + denial(one, other);
    }
    boolean something =
        words >= LEAST_WORDS
            || context >= LEAST_WORDS
                && one.event().isPresent()
                && one.event().equals(other.event());
    if (!something) {
      return 0;
    }
    return WORDS * words
        + CONTEXT * context
        + act(one, other)
        + agreement(one.event(), other.event(), EVENT, OTHER_EVENT)
        + agreement(one.trigger(), other.trigger(), TRIGGER, 0)
        + condition(one, other)
        + agreement(one.sources(), other.sources(), SOURCE, OTHER_SOURCE)
        + agreement(one.targets(), other.targets(), TARGET, OTHER_TARGET)
        + (one.sources().size() > 1 && one.sources().equals(other.sources()) ? JOINT : 0);
  }

  /**
   * Whether one side's demand, request or offer stands against another side's acceptance or
   * refusal: however alike their words, they are a move and its reply and never one proposition.
   */
  private static boolean areMoveAndReply(Claim one, Claim other) {
    boolean reply = one.isMove() && other.isReply() || other.isMove() && one.isReply();
    return reply
        && !one.sources().isEmpty()
        && !other.sources().isEmpty()
        && Collections.disjoint(one.sources(), other.sources());
  }

  /** He who denies is the one of whom it was said: act and speaker differ as they must. */
  private static double denial(Claim one, Claim other) {
    boolean accused =
        one.sources().stream().anyMatch(other.targets()::contains)
            || other.sources().stream().anyMatch(one.targets()::contains);
    return agreement(one.event(), other.event(), EVENT, OTHER_EVENT) + (accused ? SOURCE : 0);
  }

  /** What hangs on a condition in one account seldom does not in another. */
  private static double condition(Claim one, Claim other) {
    if (!one.isConditional() && !other.isConditional()) {
      return 0;
    }
    return one.isConditional() && other.isConditional() ? CONDITIONAL : UNCONDITIONAL;
  }

  private static double act(Claim one, Claim other) {
    if (one.family().isEmpty() || other.family().isEmpty()) {
      return one.family().equals(other.family()) ? ACT / 2 : 0;
    }
    if (one.family().equals(other.family())) {
      return ACT;
    }
    return one.family().get().isNear(other.family().get()) ? 0 : OTHER_ACT;
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
