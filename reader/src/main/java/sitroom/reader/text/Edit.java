package sitroom.reader.text;

import java.util.List;
import sitroom.model.Span;

/**
 * One repair: a stretch of the text and what stands there instead.
 *
 * @param original the stretch that is replaced; empty for an insertion
 * @param parts what stands there afterwards, each part with the stretch that it was made from; none
 *     for a deletion
 * @param reason why, in words, for the explanation
 */
record Edit(Span original, List<Part> parts, String reason) {

  /** Characters of the repaired text and the stretch of the original that they were made from. */
  record Part(String text, Span original) {}

  Edit {
    parts = List.copyOf(parts);
  }

  static Edit deletion(int start, int end, String reason) {
    return new Edit(new Span(start, end), List.of(), reason);
  }

  static Edit insertion(int at, String text, String reason) {
    Span nowhere = new Span(at, at);
    return new Edit(nowhere, List.of(new Part(text, nowhere)), reason);
  }

  static Edit replacement(Span original, List<Part> parts, String reason) {
    return new Edit(original, parts, reason);
  }

  String replacement() {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return text.toString();
  }

  /** The same edit in a text in which this one begins at an offset. */
  Edit shifted(int offset) {
    List<Part> moved =
        parts.stream().map(part -> new Part(part.text(), move(part.original(), offset))).toList();
    return new Edit(move(original, offset), moved, reason);
  }

  private static Span move(Span span, int offset) {
    return new Span(span.start() + offset, span.end() + offset);
  }
}
