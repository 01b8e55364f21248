package sitroom.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sitroom.model.Span;

/** Lines such as "Title: ..." and "Published: ..." that some files carry before their text. */
final class Header {
  private static final int MOST_LINES = 16;
  private static final int LONGEST_KEY = 20;

  /**
   * What a header line says.
   *
   * @param value the span of the words after the colon; may be empty
   */
  record Field(String key, Span line, Span value) {}

  private Header() {}

  /** The header's lines; none where the text begins without at least two of them. */
  static List<Field> of(String plain) {
    List<Field> fields = new ArrayList<>();
    int start = 0;
    while (start < plain.length() && fields.size() < MOST_LINES) {
      int end = plain.indexOf('\n', start);
      end = end < 0 ? plain.length() : end;
      Span line = WordShape.strip(plain, start, end);
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
          Optional.of(new Field(key, line, WordShape.strip(plain, colon + 1, line.end())));
      default -> Optional.empty();
    };
  }

  /**
   * The field as a block: the title is a headline, the author a byline, the rest has nothing to
   * read.
   */
  static Block block(Field field) {
    return switch (field.key()) {
      case "title", "headline" -> new Block(Block.Kind.HEADLINE, field.value(), Optional.empty());
      case "author", "by", "byline" ->
          new Block(Block.Kind.BYLINE, field.value(), Optional.empty());
      case "credit", "copyright" -> new Block(Block.Kind.CREDIT, field.line(), Optional.empty());
      default -> new Block(Block.Kind.APPARATUS, field.line(), Optional.empty());
    };
  }
}
