package sitroom.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.model.Span;

/**
 * Speakers' names before a colon in the middle of a paragraph, where a text has lost its line ends.
 */
final class InlineLabels {
  private static final int LONGEST = 130;

  /**
   * A label that may begin a turn.
   *
   * @param afterSentence whether a sentence ends right before it, or only a heading stands there,
   *     which makes it likely
   */
  record Candidate(SpeakerLabel label, boolean afterSentence) {}

  private InlineLabels() {}

  static List<Candidate> of(String plain, List<Span> paragraphs) {
    List<Candidate> found = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      int from = paragraph.start();
      for (int i = from; i < paragraph.end(); i++) {
        if (plain.charAt(i) == ':') {
          candidate(plain, from, i, paragraph.end(), from == paragraph.start())
              .ifPresent(found::add);
          from = i + 1;
        }
      }
    }
    return found;
  }

  /** Walks back from the colon over words that fit a name. */
  private static Optional<Candidate> candidate(
      String plain, int from, int colon, int end, boolean opening) {
    int floor = Math.max(from, colon - LONGEST);
    int nameEnd = skipRemark(plain, floor, colon);
    int start = nameEnd;
    for (int wordEnd = nameEnd; wordEnd > floor; ) {
      int wordStart = wordEnd;
      while (wordStart > floor && plain.charAt(wordStart - 1) != ' ') {
        wordStart--;
      }
      if (!fits(plain.substring(wordStart, wordEnd), wordEnd == nameEnd)) {
        break;
      }
      start = wordStart;
      wordEnd = wordStart;
      while (wordEnd > floor && plain.charAt(wordEnd - 1) == ' ') {
        wordEnd--;
      }
    }
    while (start < nameEnd && !Character.isUpperCase(plain.charAt(start))) {
      start++;
    }
    boolean afterSentence =
        start == from
            || (opening && isHeading(plain, from, start))
            || WordShape.endsSentence(plain.substring(Math.max(0, start - 6), start))
            || plain.substring(Math.max(0, start - 3), start).contains(">");
    return SpeakerLabel.between(plain, start, colon, end)
        .filter(label -> label.isQuestioner() || WordShape.words(label.speaker()).size() >= 2)
        .filter(label -> !WordShape.isParticle(WordShape.words(label.speaker()).get(0)))
        .map(label -> new Candidate(label, afterSentence));
  }

  /**
   * Whether the few words before a label are no sentence: "Speech at the summit President ...:".
   */
  private static boolean isHeading(String plain, int from, int start) {
    if (start - from > LONGEST) {
      return false;
    }
    String before = plain.substring(from, start);
    return WordShape.isCapitalised(before)
        && before.chars().noneMatch(c -> ".!?…:;\"“”".indexOf(c) >= 0);
  }

  private static int skipRemark(String plain, int floor, int colon) {
    if (colon > floor && plain.charAt(colon - 1) == ')') {
      int open = colon - 1;
      while (open > floor && plain.charAt(open) != '(') {
        open--;
      }
      if (open > floor) {
        int end = open;
        while (end > floor && plain.charAt(end - 1) == ' ') {
          end--;
        }
        return end;
      }
    }
    return colon;
  }

  private static boolean fits(String word, boolean last) {
    if (word.isEmpty()) {
      return false;
    }
    char end = word.charAt(word.length() - 1);
    boolean wordLike =
        Character.isLetterOrDigit(end) || (end == '.' && !last && SpeakerLabel.mayEndInStop(word));
    return wordLike && (WordShape.isCapitalised(word) || (!last && WordShape.isParticle(word)));
  }
}
