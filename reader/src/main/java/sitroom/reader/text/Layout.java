package sitroom.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.model.Document;
import sitroom.model.Span;
import sitroom.model.TextHeader;

/** Finds the blocks of a text. */
final class Layout {
  private Layout() {}

  /**
   * The blocks in the order of the text.
   *
   * @param plain the document's text as {@link Blanks#plain} gives it; spans count in it as in the
   *     document's own
   */
  static List<Block> blocks(Document document, String plain) {
    List<Block> blocks = new ArrayList<>();
    int bodyStart = 0;
    for (TextHeader.Field field : TextHeader.of(plain)) {
      Block block = Header.block(field);
      if (block.span().length() > 0) {
        blocks.add(block);
      }
      bodyStart = field.line().end();
    }
    boolean titled = blocks.stream().anyMatch(block -> block.kind() == Block.Kind.HEADLINE);
    List<Span> paragraphs = paragraphsFrom(plain, bodyStart);
    List<SpeakerLabel> turns = Transcript.turns(document.outlet(), plain, paragraphs);
    if (turns.isEmpty()) {
      blocks.addAll(new ArticleLayout(document, plain, paragraphs, titled).blocks());
    } else {
      blocks.addAll(new TranscriptLayout(document, plain, paragraphs, turns).blocks());
    }
    return blocks;
  }

  private static List<Span> paragraphsFrom(String plain, int start) {
    return Paragraphs.of(plain.substring(start)).stream()
        .map(span -> new Span(span.start() + start, span.end() + start))
        .toList();
  }

  static Block block(Block.Kind kind, Span span) {
    return new Block(kind, span, Optional.empty());
  }
}
