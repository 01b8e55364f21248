package sitroom.room.web.picture;

import java.util.Locale;

/**
 * A picture that is being written. Colours and lines come from the style sheet by class; sizes are
 * plain attributes, as the room's policy for content asks. All text is escaped here.
 */
final class Svg {
  private final StringBuilder out = new StringBuilder(4096);

  /**
   * Begins a picture.
   *
   * @param id of the page's own, to tie title and description to it
   * @param title what it is
   * @param description what it shows, in words
   */
  Svg(String id, String classes, double width, double height, String title, String description) {
    this(id, classes, "0 0 " + number(width) + " " + number(height), title, description);
  }

  Svg(String id, String classes, String viewBox, String title, String description) {
    out.append("<svg class=\"").append(classes).append("\" viewBox=\"").append(viewBox);
    out.append("\" role=\"group\" aria-labelledby=\"").append(id).append("-t ").append(id);
    out.append("-d\"><title id=\"").append(id).append("-t\">").append(escaped(title));
    out.append("</title><desc id=\"").append(id).append("-d\">").append(escaped(description));
    out.append("</desc>");
  }

  Svg line(String classes, double x1, double y1, double x2, double y2) {
    out.append("<path class=\"").append(classes).append("\" d=\"M").append(number(x1)).append(' ');
    out.append(number(y1)).append('L').append(number(x2)).append(' ').append(number(y2));
    out.append("\"/>");
    return this;
  }

  Svg circle(String classes, double x, double y, double radius) {
    out.append("<circle class=\"").append(classes).append("\" cx=\"").append(number(x));
    out.append("\" cy=\"").append(number(y)).append("\" r=\"").append(number(radius));
    out.append("\"/>");
    return this;
  }

  Svg rect(String classes, double x, double y, double width, double height) {
    out.append("<rect class=\"").append(classes).append("\" x=\"").append(number(x));
    out.append("\" y=\"").append(number(y)).append("\" width=\"").append(number(width));
    out.append("\" height=\"").append(number(height)).append("\"/>");
    return this;
  }

  /** Text; {@code anchor} is start, middle or end. */
  Svg text(String classes, double x, double y, String anchor, String text) {
    out.append("<text class=\"").append(classes).append("\" x=\"").append(number(x));
    out.append("\" y=\"").append(number(y)).append("\" text-anchor=\"").append(anchor);
    out.append("\">").append(escaped(text)).append("</text>");
    return this;
  }

  /** A shape that another file holds. */
  Svg use(String classes, String href) {
    out.append("<use class=\"").append(classes).append("\" href=\"").append(escaped(href));
    out.append("\"/>");
    return this;
  }

  /** Begins a link; what it leads to is also in the page's text, so tabs pass it over. */
  Svg link(String href, String label) {
    out.append("<a href=\"").append(escaped(href)).append("\" tabindex=\"-1\" aria-label=\"");
    out.append(escaped(label)).append("\"><title>").append(escaped(label)).append("</title>");
    return this;
  }

  Svg endLink() {
    out.append("</a>");
    return this;
  }

  /** Markup that is known to be right, such as a pattern. */
  Svg raw(String markup) {
    out.append(markup);
    return this;
  }

  /** The picture as it stands in a page. */
  String end() {
    return out.append("</svg>").toString();
  }

  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(Character.isISOControl(unit) ? ' ' : unit);
      }
    }
    return escaped.toString();
  }
}
