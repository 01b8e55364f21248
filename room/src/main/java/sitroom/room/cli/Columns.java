package sitroom.room.cli;

import java.util.ArrayList;
import java.util.List;

/** Measures and breaks text by the columns that it takes on a screen. */
final class Columns {
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD}
  };

  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (character >= range[0] && character <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The text with spaces behind it, so that it fills the columns. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /**
   * Breaks text into lines at its spaces; a word longer than a line is cut.
   *
   * @param hanging stands before every line but the first, and counts as columns of it
   */
  static List<String> wrap(String text, int width, String hanging) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean fresh = true;
    for (String word : text.split(" ", -1)) {
      String rest = word;
      if (!fresh && of(line.toString()) + 1 + of(rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(hanging);
        fresh = true;
      }
      line.append(fresh ? "" : " ");
      while (of(line.toString()) + of(rest) > width && rest.codePointCount(0, rest.length()) > 1) {
        int fits = fitting(rest, Math.max(1, width - of(line.toString())));
        lines.add(line + rest.substring(0, fits));
        rest = rest.substring(fits);
        line.setLength(0);
        line.append(hanging);
      }
      line.append(rest);
      fresh = false;
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many UTF-16 units from the start fit the columns: at least one character. */
  private static int fitting(String word, int width) {
    int columns = 0;
    int end = 0;
    while (end < word.length()) {
      int character = word.codePointAt(end);
      columns += of(character);
      if (columns > width && end > 0) {
        break;
      }
      end += Character.charCount(character);
    }
    return end;
  }

  /** The text, or its beginning and "…" where it does not fit. */
  static String cut(String text, int width) {
    return of(text) <= width ? text : text.substring(0, fitting(text, width - 1)) + "…";
  }
}
