package sitroom.reader.text;

import java.util.ArrayList;
import java.util.List;
import sitroom.model.Span;

/**
 * Cuts a text into its paragraphs. Blank lines always part them; a single line end parts them
 * unless the text is wrapped, that is broken into lines of about one width. Asterisks between
 * blanks part them too.
 */
final class Paragraphs {
  private static final int WIDEST_WRAP = 120;
  private static final int NARROWEST_WRAP = 40;

  /**
   * How much shorter than the widest line a wrapped line may be beyond the room for the next word.
   */
  private static final int SLACK = 6;

  private final String text;
  private final List<Span> lines = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
  }

  /**
   * The paragraphs of a text as {@link Blanks#plain} gives it, without blanks around them, in
   * order.
   */
  static List<Span> of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    paragraphs.cutLines();
    return Asterisks.part(text, paragraphs.join());
  }

  /** Empty lines stay in the list as empty spans. */
  private void cutLines() {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        lines.add(WordShape.strip(text, start, i));
        start = i + 1;
      }
    }
  }

  private List<Span> join() {
    int width = wrapWidth();
    List<Span> paragraphs = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (line.length() == 0) {
        open = false;
      } else if (open && goesOn(lines.get(i - 1), line, width)) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last).union(line));
      } else {
        paragraphs.add(line);
        open = width > 0;
      }
    }
    return paragraphs;
  }

  /**
   * The width at which the text is wrapped, or 0 where it is not: that of the widest line with a
   * line under it.
   */
  private int wrapWidth() {
    int width = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).length() > 0) {
        width = Math.max(width, lines.get(i - 1).length());
      }
    }
    if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
      return 0;
    }
    int pairs = 0;
    int full = 0;
    int broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      Span line = lines.get(i - 1);
      Span next = lines.get(i);
      if (line.length() > 0 && next.length() > 0) {
        pairs++;
        if (isMidSentence(line, next, width)) {
          broken++;
        } else if (line.length() < width && goesOn(line, next, width)) {
          // That the widest line leaves no room would say nothing.
          full++;
        }
      }
    }
    boolean evidence = broken >= 1 || full >= 2;
    return evidence && (broken + full + 1) * 2 >= pairs ? width : 0;
  }

  /**
   * Whether a line had to end where it does because the next line's first word had no room, or ends
   * in mid-sentence.
   */
  private boolean goesOn(Span line, Span next, int width) {
    if (SpeakerLabel.isAt(text, next)) {
      return false;
    }
    int needed = line.length() + 1 + firstWordLength(next);
    return needed > width - SLACK || isMidSentence(line, next, width);
  }

  private boolean isMidSentence(Span line, Span next, int width) {
    boolean open =
        !WordShape.endsSentence(line.of(text)) && Character.isLowerCase(text.charAt(next.start()));
    return open && (line.length() * 2 > width || text.charAt(line.end() - 1) == '-');
  }

  private int firstWordLength(Span line) {
    int i = line.start();
    while (i < line.end() && text.charAt(i) != ' ') {
      i++;
    }
    return i - line.start();
  }
}
