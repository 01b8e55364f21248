package sitroom.room.cli;

import java.util.Locale;

/** Pieces of HTML and SVG. */
final class Markup {
  private Markup() {}

  /** Text of unknown origin, made safe between tags and inside attributes. */
  static String text(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    String line = Printable.line(text);
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      switch (unit) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(unit);
      }
    }
    return safe.toString();
  }

  /** A length of a drawing, in pixels, to a tenth. */
  static String px(double length) {
    String exact = String.format(Locale.ROOT, "%.1f", length);
    return exact.endsWith(".0") ? exact.substring(0, exact.length() - 2) : exact;
  }
}
