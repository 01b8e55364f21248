package sitroom.room.web.guard;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light or dark. */
public enum Theme {
  /** As the system has it. */
  SYSTEM,
  LIGHT,
  DARK;

  /** As it stands in cookies and in the page. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The theme of a word; that of the system where it is none. */
  public static Theme of(@Nullable String word) {
    for (Theme theme : values()) {
      if (theme.word().equals(word)) {
        return theme;
      }
    }
    return SYSTEM;
  }
}
