package sitroom.reader.parse;

import java.util.Arrays;

/**
 * Where the words of a text begin and end: a growing list of half-open spans in UTF-16 units, in
 * the text's order.
 */
final class Words {
  private final String text;
  private int[] bounds = new int[64];
  private int size;

  Words(String text) {
    this.text = text;
  }

  void add(int start, int end) {
    if (2 * size == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    size++;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int word) {
    return bounds[2 * word];
  }

  int end(int word) {
    return bounds[2 * word + 1];
  }

  String form(int word) {
    return text.substring(start(word), end(word));
  }

  /** The form's first UTF-16 unit. */
  char first(int word) {
    return text.charAt(start(word));
  }

  /** Whether no space stands between a word and the one before it. */
  boolean touchesPrevious(int word) {
    return word > 0 && start(word) == end(word - 1);
  }
}
