package sitroom.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the words of an entry stand in the text: between quotation marks, partly so, or told. */
public enum Quotation implements Coded {
  DIRECT,
  MIXED,
  INDIRECT;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static Optional<Quotation> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
