package sitroom.reader.text;

import java.util.Optional;
import sitroom.model.TextHeader;

/** What a header's lines are in the layout of a text. */
final class Header {
  private Header() {}

  /**
   * The field as a block: the title is a headline, the author a byline, the rest has nothing to
   * read.
   */
  static Block block(TextHeader.Field field) {
    return switch (field.key()) {
      case "title", "headline" -> new Block(Block.Kind.HEADLINE, field.value(), Optional.empty());
      case "author", "by", "byline" ->
          new Block(Block.Kind.BYLINE, field.value(), Optional.empty());
      case "credit", "copyright" -> new Block(Block.Kind.CREDIT, field.line(), Optional.empty());
      default -> new Block(Block.Kind.APPARATUS, field.line(), Optional.empty());
    };
  }
}
