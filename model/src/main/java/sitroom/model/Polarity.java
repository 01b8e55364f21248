package sitroom.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a proposition is that something happens, or that it does not. */
public enum Polarity implements Coded {
  POSITIVE,
  NEGATIVE;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static Optional<Polarity> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
