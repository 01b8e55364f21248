package sitroom.reader.extract;

import java.util.Optional;
import sitroom.model.EventType;
import sitroom.model.Factuality;
import sitroom.model.SpeechAct;

/** What follows from a speech act alone: DESIGN section 3 and the rules of what makes an entry. */
final class SpeechActs {
  private SpeechActs() {}

  /** The event type of a speech act whose row names none. */
  static Optional<EventType> impliedEvent(SpeechAct act) {
    return switch (act) {
      case COMMITMENT, OFFER, ACCEPTANCE -> Optional.of(EventType.AGREE);
      case REFUSAL, REJECTION -> Optional.of(EventType.REJECT);
      case THREAT -> Optional.of(EventType.THREATEN);
      case DEMAND, REQUEST -> Optional.of(EventType.REQUEST);
      case ACCUSATION, CONCERN -> Optional.of(EventType.ACCUSE);
      case SUPPORT -> Optional.of(EventType.SUPPORT);
      case WARNING, DENIAL, CLAIM, NO_COMMENT -> Optional.empty();
    };
  }

  static Factuality factuality(SpeechAct act, boolean conditional) {
    return switch (act) {
      case DEMAND, REQUEST -> Factuality.DEMANDED;
      case COMMITMENT, THREAT, OFFER -> conditional ? Factuality.CONDITIONAL : Factuality.PLANNED;
      case DENIAL, REFUSAL -> Factuality.DENIED;
      case WARNING -> Factuality.POSSIBLE;
      case ACCUSATION, REJECTION, ACCEPTANCE, SUPPORT, CONCERN, CLAIM, NO_COMMENT ->
          Factuality.ASSERTED;
    };
  }

  /**
   * Whether what a speech act is about is told as a fact along with it: an attack that is condemned
   * took place, one that is feared or denied need not have.
   */
  static boolean takesForGranted(SpeechAct act) {
    return switch (act) {
      case ACCUSATION, REJECTION, SUPPORT, CONCERN -> true;
      case ACCEPTANCE,
          COMMITMENT,
          REFUSAL,
          OFFER,
          THREAT,
          DEMAND,
          REQUEST,
          WARNING,
          DENIAL,
          CLAIM,
          NO_COMMENT ->
          false;
    };
  }

  /**
   * What a speech act becomes when it is said not to take place ("did not accept"); empty: nothing
   * of note.
   */
  static Optional<SpeechAct> negated(SpeechAct act, boolean ahead) {
    return switch (act) {
      case ACCEPTANCE, SUPPORT -> Optional.of(ahead ? SpeechAct.REFUSAL : SpeechAct.REJECTION);
      case COMMITMENT, OFFER -> Optional.of(SpeechAct.REFUSAL);
      case REFUSAL,
          THREAT,
          DEMAND,
          REQUEST,
          WARNING,
          ACCUSATION,
          DENIAL,
          REJECTION,
          CONCERN,
          CLAIM,
          NO_COMMENT ->
          Optional.empty();
    };
  }

  /**
   * The mode of a demand or refusal that only its content tells: PLOVER's REQUEST and REJECT share
   * assist, change, yield and meet.
   */
  static Optional<String> modeOf(Optional<EventType> event, Optional<EventType> content) {
    if (event.equals(Optional.of(EventType.THREATEN))) {
      return content.flatMap(SpeechActs::threatened);
    }
    boolean shared =
        event.equals(Optional.of(EventType.REQUEST)) || event.equals(Optional.of(EventType.REJECT));
    if (!shared || content.isEmpty()) {
      return Optional.empty();
    }
    return switch (content.get()) {
      case CONSULT -> Optional.of("meet");
      case AID, COOPERATE -> Optional.of("assist");
      case RETREAT, CONCEDE -> Optional.of("yield");
      default -> Optional.empty();
    };
  }

  /** PLOVER's mode of a threat is what is threatened. */
  private static Optional<String> threatened(EventType content) {
    return switch (content) {
      case ASSAULT -> Optional.of("violence");
      case SANCTION -> Optional.of("relations");
      case COERCE, PROTEST -> Optional.of("restrict");
      default -> Optional.empty();
    };
  }
}
