package sitroom.reader.text;

import java.util.List;

/** Takes "(Laughter.)" and the like out of what somebody says. */
final class StageDirections {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  private StageDirections() {}

  /**
   * Finds remarks in brackets that are sentences of their own: "(Applause.)", "(Speaks in
   * Spanish.)", and marks of omission.
   */
  static void find(String text, List<Edit> edits) {
    for (String mark : List.of("<…>", "<...>")) {
      for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
        int start = i;
        while (start > 0 && text.charAt(start - 1) == ' ') {
          start--;
        }
        edits.add(Edit.deletion(start, i + mark.length(), "mark of omission left out"));
      }
    }
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      int limit = Math.min(text.length(), open + LONGEST);
      for (int i = open + 1; i < limit && text.charAt(i) != '('; i++) {
        if (text.charAt(i) == ')') {
          consider(text, open, i, edits);
          break;
        }
      }
    }
  }

  private static void consider(String text, int open, int close, List<Edit> edits) {
    String inside = text.substring(open + 1, close);
    boolean sentence =
        inside.endsWith(".") && !inside.isEmpty() && Character.isUpperCase(inside.charAt(0));
    if (!sentence || WordShape.words(inside).size() > MOST_WORDS) {
      return;
    }
    int end = close + 1;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    int start = open;
    while (end == text.length() && start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    }
    edits.add(Edit.deletion(start, end, "stage direction left out"));
  }
}
