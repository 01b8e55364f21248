package sitroom.reader.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sitroom.model.Span;

/**
 * A text after its repairs.
 *
 * @param text the repaired text
 * @param edits the repairs that were made, in the order of the text, not overlapping; their spans
 *     count in the original
 */
record RepairedText(String text, Alignment alignment, List<Edit> edits) {

  /** Makes the wanted edits; of two that overlap, the one that stands first in the list wins. */
  static RepairedText apply(String base, List<Edit> wanted) {
    List<Edit> edits = withoutOverlaps(wanted);
    StringBuilder text = new StringBuilder(base.length() + edits.size());
    List<Alignment.Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Edit edit : edits) {
      copy(base, done, edit.original().start(), text, pieces);
      for (Edit.Part part : edit.parts()) {
        if (!part.text().isEmpty()) {
          int start = text.length();
          text.append(part.text());
          pieces.add(new Alignment.Piece(new Span(start, text.length()), part.original()));
        }
      }
      done = edit.original().end();
    }
    copy(base, done, base.length(), text, pieces);
    if (pieces.isEmpty()) {
      pieces.add(new Alignment.Piece(new Span(0, 0), new Span(0, 0)));
    }
    return new RepairedText(text.toString(), new Alignment(pieces), edits);
  }

  private static void copy(
      String base, int from, int to, StringBuilder text, List<Alignment.Piece> pieces) {
    if (from < to) {
      int start = text.length();
      text.append(base, from, to);
      pieces.add(new Alignment.Piece(new Span(start, text.length()), new Span(from, to)));
    }
  }

  private static List<Edit> withoutOverlaps(List<Edit> wanted) {
    List<Edit> sorted = new ArrayList<>(wanted);
    // The sort is stable: edits at the same place keep their order of preference.
    sorted.sort(Comparator.comparing(Edit::original));
    List<Edit> kept = new ArrayList<>();
    for (Edit edit : sorted) {
      if (kept.isEmpty() || follows(edit, kept.get(kept.size() - 1))) {
        kept.add(edit);
      }
    }
    return kept;
  }

  private static boolean follows(Edit edit, Edit before) {
    return edit.original().start() >= before.original().end()
        && !edit.original().equals(before.original());
  }

  /**
   * The blocks, found in the original, as they stand in the repaired text; edits must not cross
   * their ends.
   */
  List<Block> move(List<Block> blocks) {
    List<Block> moved = new ArrayList<>();
    int next = 0;
    int shift = 0;
    for (Block block : blocks) {
      while (next < edits.size() && edits.get(next).original().end() <= block.span().start()) {
        shift += growth(edits.get(next++));
      }
      int start = block.span().start() + shift;
      while (next < edits.size() && edits.get(next).original().end() <= block.span().end()) {
        shift += growth(edits.get(next++));
      }
      int end = block.span().end() + shift;
      if (end > start) {
        moved.add(new Block(block.kind(), new Span(start, end), block.speaker()));
      }
    }
    return moved;
  }

  private static int growth(Edit edit) {
    return edit.replacement().length() - edit.original().length();
  }
}
