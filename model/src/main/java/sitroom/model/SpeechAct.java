package sitroom.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a speaker does by saying something. After Searle's illocutionary acts, cut to what
 * foreign-affairs desks ask for.
 */
public enum SpeechAct implements Coded {
  COMMITMENT,
  REFUSAL,
  OFFER,
  THREAT,
  DEMAND,
  REQUEST,
  WARNING,
  ACCUSATION,
  DENIAL,
  ACCEPTANCE,
  REJECTION,
  SUPPORT,
  CONCERN,
  CLAIM,
  NO_COMMENT;

  @Override
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  public static Optional<SpeechAct> ofCode(String code) {
    return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
  }
}
