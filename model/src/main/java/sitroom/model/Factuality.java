package sitroom.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How the innermost source presents an act: as a fact, or as denied, planned, demanded, conditional
 * or possible.
 */
public enum Factuality implements Coded {
  ASSERTED,
  DENIED,
  PLANNED,
  DEMANDED,
  CONDITIONAL,
  POSSIBLE;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static Optional<Factuality> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
