package sitroom.ledger.fuse;

import java.util.Optional;
import sitroom.model.SpeechAct;

/**
 * Kinds of speech acts that readers and reporters take for one another: one document's commitment
 * is another's offer, and a demand is a request to those who print the answer.
 */
enum Speech {
  /** To do something: commitment, offer, acceptance. */
  PROMISE,
  /** Not to do it: refusal, rejection, denial. */
  REFUSAL,
  /** Harm to come: threat, warning. */
  THREAT,
  /** That another do something: demand, request. */
  DEMAND,
  /** That another does wrong: accusation, concern. */
  BLAME,
  /** To stand by somebody or something. */
  SUPPORT;

  static Optional<Speech> of(SpeechAct act) {
    return switch (act) {
      case COMMITMENT, OFFER, ACCEPTANCE -> Optional.of(PROMISE);
      case REFUSAL, REJECTION, DENIAL -> Optional.of(REFUSAL);
      case THREAT, WARNING -> Optional.of(THREAT);
      case DEMAND, REQUEST -> Optional.of(DEMAND);
      case ACCUSATION, CONCERN -> Optional.of(BLAME);
      case SUPPORT -> Optional.of(SUPPORT);
      case CLAIM, NO_COMMENT -> Optional.empty();
    };
  }
}
