package sitroom.reader.text;

import java.util.ArrayList;
import java.util.List;
import sitroom.model.Span;

/** What stands between quotation marks. */
public final class Quotes {
  private Quotes() {}

  /** The quotations of a text, without their marks, in the prepared text. */
  public static List<Span> inner(PreparedText text) {
    List<Span> quotes = new ArrayList<>();
    for (Block block : text.blocks()) {
      int open = -1;
      for (int i = block.span().start(); i < block.span().end(); i++) {
        char c = text.text().charAt(i);
        if (c == '“' || c == '"' && open < 0) {
          open = i + 1;
        } else if ((c == '”' || c == '"') && open >= 0) {
          quotes.add(new Span(open, i));
          open = -1;
        }
      }
      if (open >= 0) {
        quotes.add(new Span(open, block.span().end()));
      }
    }
    return quotes;
  }
}
