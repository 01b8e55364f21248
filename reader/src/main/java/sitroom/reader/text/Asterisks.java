package sitroom.reader.text;

import java.util.ArrayList;
import java.util.List;
import sitroom.model.Span;

/**
 * Parts paragraphs at asterisks, which stand for lost line ends: "***" between sections, "*" before
 * items of a list.
 */
final class Asterisks {
  private Asterisks() {}

  static List<Span> part(String text, List<Span> paragraphs) {
    List<Span> parts = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      int before = parts.size();
      cut(text, paragraph, parts);
      if (parts.size() == before) {
        // Nothing but asterisks: the line stays, as a mark.
        parts.add(paragraph);
      }
    }
    return parts;
  }

  private static void cut(String text, Span paragraph, List<Span> parts) {
    int start = paragraph.start();
    int i = start;
    while (i < paragraph.end()) {
      if (text.charAt(i) != '*') {
        i++;
        continue;
      }
      int end = i;
      int stars = 0;
      while (end < paragraph.end() && (text.charAt(end) == '*' || text.charAt(end) == ' ')) {
        stars += text.charAt(end) == '*' ? 1 : 0;
        end++;
      }
      boolean alone =
          (i == paragraph.start() || text.charAt(i - 1) == ' ')
              && (end == paragraph.end() || text.charAt(end - 1) == ' ');
      if (stars >= 3 || alone) {
        add(text, start, i, parts);
        start = end;
      }
      i = end;
    }
    add(text, start, paragraph.end(), parts);
  }

  private static void add(String text, int start, int end, List<Span> parts) {
    Span part = WordShape.strip(text, start, end);
    if (part.length() > 0) {
      parts.add(part);
    }
  }
}
