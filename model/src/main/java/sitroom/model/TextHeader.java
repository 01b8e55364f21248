package sitroom.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lines such as "Title: ..." and "Published: ..." that some files carry before their text. */
public final class TextHeader {
  private static final int MOST_LINES = 16;
  private static final int LONGEST_KEY = 20;

  /**
   * What a header line says.
   *
   * @param value the span of the words after the colon; may be empty
   */
  public record Field(String key, Span line, Span value) {}

  private TextHeader() {}

  /** The header's lines; none where the text begins without at least two of them. */
  public static List<Field> of(String plain) {
    List<Field> fields = new ArrayList<>();
    int start = 0;
    while (start < plain.length() && fields.size() < MOST_LINES) {
      int end = plain.indexOf('\n', start);
      end = end < 0 ? plain.length() : end;
      Span line = strip(plain, start, end);
      Optional<Field> field = field(plain, line);
      if (field.isEmpty() && (line.length() > 0 || !fields.isEmpty())) {
        break;
      }
      field.ifPresent(fields::add);
      start = end + 1;
    }
    return fields.size() >= 2 ? fields : List.of();
  }

  private static Optional<Field> field(String plain, Span line) {
    int limit = Math.min(line.end(), line.start() + LONGEST_KEY);
    int colon = line.start();
    while (colon < limit && plain.charAt(colon) != ':') {
      colon++;
    }
    if (colon == limit) {
      return Optional.empty();
    }
    String key = plain.substring(line.start(), colon).strip().toLowerCase(Locale.ROOT);
    return switch (key) {
      case "title",
          "headline",
          "outlet",
          "source",
          "published",
          "date",
          "updated",
          "uri",
          "url",
          "link",
          "address",
          "licence",
          "license",
          "author",
          "by",
          "byline",
          "language",
          "section",
          "credit",
          "copyright" ->
          Optional.of(new Field(key, line, strip(plain, colon + 1, line.end())));
      default -> Optional.empty();
    };
  }

  /** The stretch without the blanks at its ends. */
  private static Span strip(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
  }
}
