package sitroom.room.web.entry;

import java.util.Locale;

/** Numbers as people write them: 12,345. */
public final class Numbers {
  private Numbers() {}

  public static String of(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** 1 entry, 2 entries. */
  public static String counted(long number, String one, String many) {
    return of(number) + " " + (number == 1 ? one : many);
  }
}
