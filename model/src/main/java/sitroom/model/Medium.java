package sitroom.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what a source spoke. */
public enum Medium implements Coded {
  VOICE,
  STATEMENT,
  READOUT,
  INTERVIEW,
  BRIEFING,
  REPORT,
  DOCUMENT,
  POST,
  UNNAMED;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static Optional<Medium> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
