package sitroom.ledger.fuse;

import java.text.BreakIterator;
import java.util.Locale;
import sitroom.model.Span;

/** The sentence around words, as far as full stops tell it. */
public final class Sentence {
  /** Of a sentence without an end only so much is taken on either side, in UTF-16 units. */
  private static final int MOST = 400;

  private Sentence() {}

  /** The sentence or sentences that a span touches; line breaks become spaces. */
  public static String around(String text, Span span) {
    if (span.start() >= text.length()) {
      return "";
    }
    int from = Math.max(0, span.start() - MOST);
    int to = Math.min(text.length(), span.end() + MOST);
    String window = text.substring(from, to);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(window);
    int start = span.start() - from;
    int end = Math.min(window.length(), span.end() - from);
    int first = sentences.isBoundary(start) ? start : sentences.preceding(start);
    int last = end > start && sentences.isBoundary(end) ? end : sentences.following(end - 1);
    return window
        .substring(
            first == BreakIterator.DONE ? 0 : first,
            last == BreakIterator.DONE ? window.length() : last)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
