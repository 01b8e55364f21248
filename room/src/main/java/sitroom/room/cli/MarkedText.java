package sitroom.room.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sitroom.model.Span;

/**
 * A text with the words of numbered things marked, as {@code [1 ... 1]}. Marks may nest and cross:
 * each end carries its number.
 */
final class MarkedText {
  private record Mark(int at, boolean opens, int length, String sign) {}

  /** At one place what ends there comes first, and of what starts there the longer. */
  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt(Mark::at)
          .thenComparing(Mark::opens)
          .thenComparing(
              (one, other) ->
                  one.opens() ? other.length() - one.length() : one.length() - other.length());

  private final String text;
  private final List<Mark> marks = new ArrayList<>();

  MarkedText(String text) {
    this.text = text;
  }

  void mark(int number, Span span) {
    marks.add(new Mark(span.start(), true, span.length(), "[" + number + " "));
    marks.add(new Mark(span.end(), false, span.length(), " " + number + "]"));
  }

  @Override
  public String toString() {
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(ORDER);
    StringBuilder marked = new StringBuilder(text.length() + 8 * marks.size());
    int from = 0;
    for (Mark mark : sorted) {
      marked.append(text, from, mark.at()).append(mark.sign());
      from = mark.at();
    }
    return marked.append(text, from, text.length()).toString();
  }
}
