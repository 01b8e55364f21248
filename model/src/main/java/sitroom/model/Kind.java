package sitroom.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an entry is a deed or something said. */
public enum Kind implements Coded {
  MATERIAL,
  VERBAL;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  public static Optional<Kind> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
