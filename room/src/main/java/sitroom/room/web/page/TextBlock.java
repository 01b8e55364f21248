package sitroom.room.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import sitroom.ledger.store.UnreadPart;
import sitroom.model.Evidence;
import sitroom.model.Span;
import sitroom.room.web.entry.EntryView;

/**
 * A paragraph of a document with the entries that begin in it.
 *
 * @param pieces the paragraph, cut wherever the words of an entry begin or end
 */
public record TextBlock(List<Piece> pieces, List<EntryView> entries) {
  public TextBlock {
    pieces = List.copyOf(pieces);
    entries = List.copyOf(entries);
  }

  /**
   * A stretch of text that belongs to the same entries throughout.
   *
   * @param over the entries whose words it is
   * @param begins those of them whose first words it is
   * @param ends those whose last words it is
   * @param unread why it was not read; empty where it was
   */
  public record Piece(
      String text,
      List<EntryView> over,
      List<EntryView> begins,
      List<EntryView> ends,
      String unread) {

    /** The ids of its entries, for the script that lights both up. */
    public String ids() {
      return String.join(" ", over.stream().map(EntryView::id).toList());
    }

    /** The line under it is that of the entry with the fewest words. */
    public String factuality() {
      return over.stream()
          .min(Comparator.comparingInt(TextBlock::length))
          .map(EntryView::factuality)
          .orElse("");
    }
  }

  /** Cuts a text into its paragraphs: what stands between line breaks. */
  static List<TextBlock> of(String text, List<EntryView> entries, List<UnreadPart> unread) {
    List<TextBlock> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(block(text, new Span(start, end), entries, unread));
      }
      start = end + 1;
    }
    return blocks;
  }

  private static TextBlock block(
      String text, Span span, List<EntryView> entries, List<UnreadPart> unread) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
    for (EntryView entry : entries) {
      entry.entry().evidence().stream()
          .map(Evidence::span)
          .filter(span::overlaps)
          .forEach(it -> cut(cuts, span, it));
    }
    unread.stream().map(UnreadPart::span).filter(span::overlaps).forEach(it -> cut(cuts, span, it));
    List<Piece> pieces = new ArrayList<>();
    int at = span.start();
    for (int next : cuts.tailSet(at, false)) {
      pieces.add(piece(text, new Span(at, next), entries, unread));
      at = next;
    }
    List<EntryView> here =
        entries.stream()
            .filter(it -> first(it) >= span.start() && first(it) < span.end() + 1)
            .toList();
    return new TextBlock(pieces, here);
  }

  private static void cut(TreeSet<Integer> cuts, Span whole, Span part) {
    cuts.add(Math.max(whole.start(), part.start()));
    cuts.add(Math.min(whole.end(), part.end()));
  }

  private static Piece piece(
      String text, Span span, List<EntryView> entries, List<UnreadPart> unread) {
    List<EntryView> over =
        entries.stream()
            .filter(it -> it.entry().evidence().stream().anyMatch(e -> e.span().overlaps(span)))
            .toList();
    return new Piece(
        span.of(text),
        over,
        over.stream().filter(it -> first(it) == span.start()).toList(),
        over.stream().filter(it -> last(it) == span.end()).toList(),
        unread.stream()
            .filter(it -> it.span().overlaps(span))
            .map(UnreadPart::reason)
            .findFirst()
            .orElse(""));
  }

  private static int first(EntryView entry) {
    return entry.entry().evidence().stream().mapToInt(it -> it.span().start()).min().orElse(0);
  }

  private static int last(EntryView entry) {
    return entry.entry().evidence().stream().mapToInt(it -> it.span().end()).max().orElse(0);
  }

  private static int length(EntryView entry) {
    return entry.entry().evidence().stream().mapToInt(it -> it.span().length()).sum();
  }
}
