package sitroom.reader.text;

import java.util.ArrayList;
import java.util.List;
import sitroom.model.Span;

/** Looks for all repairs of a text, block by block, so that no repair crosses a block's end. */
final class Mending {
  private Mending() {}

  /**
   * The original with every blank and line end inside a block as a plain space; its length is the
   * same.
   */
  static String base(String original, String plain, List<Block> blocks) {
    StringBuilder base = new StringBuilder(original);
    for (Block block : blocks) {
      for (int i = block.span().start(); i < block.span().end(); i++) {
        char c = plain.charAt(i);
        base.setCharAt(i, c == '\n' ? ' ' : c);
      }
    }
    return base.toString();
  }

  /**
   * The repairs of all blocks that are parsed. Where two overlap, the one named first here is
   * preferred.
   */
  static List<Edit> edits(String plain, List<Block> blocks, Repairs repairs) {
    List<Edit> edits = new ArrayList<>();
    NamesInText names = new NamesInText(plain);
    for (Block block : blocks) {
      if (block.kind().isParsed()) {
        Span span = block.span();
        String text = span.of(plain);
        int from = edits.size();
        repairs.wordOrder(text, names::contains, edits);
        repairs.strayStops(text, edits);
        Spacing.find(text, edits);
        if (block.kind() == Block.Kind.TURN || block.kind() == Block.Kind.QUESTION) {
          StageDirections.find(text, edits);
        }
        for (int i = from; i < edits.size(); i++) {
          edits.set(i, edits.get(i).shifted(span.start()));
        }
      }
    }
    return edits;
  }
}
