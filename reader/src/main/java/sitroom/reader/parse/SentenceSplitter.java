package sitroom.reader.parse;

import java.util.ArrayList;
import java.util.List;
import sitroom.reader.parse.SplittingWords.Role;

/** Finds where sentences end in a block's words. */
final class SentenceSplitter {
  /**
   * How far a reporting verb may stand behind a closing quotation mark: "...?" Secretary of State
   * Blinken asked.
   */
  private static final int REPORTING_REACH = 5;

  private static final int LONGEST_UNKNOWN_ABBREVIATION = 4;

  /** The number of an item has at most so many digits. */
  private static final int LONGEST_ITEM_NUMBER = 2;

  private final SplittingWords known;

  SentenceSplitter(SplittingWords known) {
    this.known = known;
  }

  /**
   * The number of the first word after each sentence, in order; the last one is the number of
   * words.
   */
  List<Integer> ends(Words words) {
    List<Integer> ends = new ArrayList<>();
    int word = 0;
    while (word < words.size()) {
      int next = word + 1;
      if (next < words.size() && isBlankLineBefore(words, next)) {
        ends.add(next);
      } else if (isStop(words, word)) {
        next = afterClosers(words, word);
        if (next < words.size()
            && !isItemNumber(words, ends.isEmpty() ? 0 : ends.get(ends.size() - 1), word)
            && (endsAtStop(words, word, next) || isBlankLineBefore(words, next))) {
          ends.add(next);
        }
      } else if (isAbbreviation(words, word)) {
        next = afterClosers(words, word);
        if (next < words.size() && endsAtAbbreviation(words, word, next)) {
          ends.add(next);
        }
      }
      word = next;
    }
    if (words.size() > 0 && (ends.isEmpty() || ends.get(ends.size() - 1) < words.size())) {
      ends.add(words.size());
    }
    return ends;
  }

  /** Whether a sentence so far is but the number of an item, or one stands behind a colon. */
  private static boolean isItemNumber(Words words, int start, int stop) {
    int number = stop - 1;
    return number >= start
        && words.touchesPrevious(stop)
        && (number == start || words.first(number - 1) == ':')
        && words.end(number) - words.start(number) <= LONGEST_ITEM_NUMBER
        && words.form(number).chars().allMatch(Character::isDigit);
  }

  private static boolean isStop(Words words, int word) {
    char first = words.first(word);
    return first == '?'
        || first == '!'
        || first == '\u2026'
        || (first == '.' && words.text().charAt(words.end(word) - 1) == '.');
  }

  /** Quotation marks and brackets that close right behind a stop belong to its sentence. */
  private static int afterClosers(Words words, int stop) {
    int next = stop + 1;
    while (next < words.size()
        && words.touchesPrevious(next)
        && (Characters.isClosing(words.first(next)) || isStop(words, next))) {
      next++;
    }
    return afterFootnotes(words, next);
  }

  /** Marks of footnotes, as in "the treaty.[3] [4]", belong to the sentence before. */
  private static int afterFootnotes(Words words, int from) {
    int next = from;
    while (next + 2 < words.size()
        && words.first(next) == '['
        && Character.isDigit(words.first(next + 1))
        && words.touchesPrevious(next + 1)
        && words.first(next + 2) == ']') {
      next += 3;
    }
    return next;
  }

  private boolean endsAtStop(Words words, int stop, int next) {
    if (words.touchesPrevious(next)) {
      return isLostSpace(words, stop, next);
    }
    int visible = afterOpeners(words, next);
    boolean dots = words.first(stop) == '\u2026' || words.end(stop) - words.start(stop) > 1;
    boolean opened = visible > next && !dots && !isBullet(words, next);
    if (!opened && !isFresh(words, visible)) {
      return isPlainStop(words, stop, next);
    }
    return next == stop + 1 || words.first(stop) == '.' || !isReported(words, next);
  }

  /**
   * Whether a sentence ends though the next begins in small letters, as people write on the web: at
   * a mark with nothing that closes after it. Dots may be a pause. The full stop of an abbreviation
   * belongs to its word; a short word with a capital may be one that is not known ("Govt.
   * sources"), and a name may end in a mark of its own ("the Yahoo! board").
   */
  private boolean isPlainStop(Words words, int stop, int next) {
    if (next != stop + 1 || stop == 0 || !Character.isLowerCase(words.first(next))) {
      return false;
    }
    boolean single = words.end(stop) - words.start(stop) == 1;
    int length = words.end(stop - 1) - words.start(stop - 1);
    boolean capital = Character.isUpperCase(words.first(stop - 1));
    return switch (words.first(stop)) {
      case '.' ->
          single
              && words.touchesPrevious(stop)
              && length > (capital ? LONGEST_UNKNOWN_ABBREVIATION : 1)
              && !known.is(Role.NUMBERED, words.form(stop - 1));
      case '?' -> true;
      case '!' -> !capital;
      default -> false;
    };
  }

  /** Whether a word may be a sentence's first: a capital, a number, an amount, an address. */
  private static boolean isFresh(Words words, int word) {
    char first = words.first(word);
    return Character.isUpperCase(first)
        || Character.isTitleCase(first)
        || Character.isDigit(first)
        || Character.getType(first) == Character.CURRENCY_SYMBOL
        || words.text().startsWith("http", words.start(word));
  }

  /** The first word behind bullets and opening marks; the last word at the latest. */
  private static int afterOpeners(Words words, int from) {
    int word = from;
    while (word < words.size() - 1
        && (Characters.isOpening(words.first(word)) || isBullet(words, word))) {
      word++;
    }
    return word;
  }

  /** A mark that stands before an item of a list. */
  private static boolean isBullet(Words words, int word) {
    char first = words.first(word);
    return first == '*'
        || first == '-'
        || first == '\u2022'
        || first == '\u00b7'
        || first == '\u25cf'
        || Characters.isDash(first);
  }

  /** "on the ground.The next day", "we agree.(Laughter.)": a space was lost. */
  private static boolean isLostSpace(Words words, int stop, int next) {
    if (next != stop + 1 || stop == 0 || !words.touchesPrevious(stop)) {
      return false;
    }
    String before = words.form(stop - 1);
    String after =
        words.form(words.first(next) == '(' && next + 1 < words.size() ? next + 1 : next);
    return before.length() > 1
        && Character.isLowerCase(before.charAt(before.length() - 1))
        && after.length() > 1
        && Character.isUpperCase(after.charAt(0))
        && Character.isLowerCase(after.charAt(1));
  }

  /** Whether a quotation that ended with ? or ! goes on: "Who are they?" Mr. Biden asked. */
  private boolean isReported(Words words, int next) {
    int last = Math.min(words.size(), next + REPORTING_REACH);
    for (int word = next; word < last; word++) {
      String form = words.form(word);
      if (known.is(Role.REPORTING, form)) {
        return true;
      }
      if (known.is(Role.STARTER, form)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAbbreviation(Words words, int word) {
    int length = words.end(word) - words.start(word);
    return length > 1
        && words.text().charAt(words.end(word) - 1) == '.'
        && Character.isLetter(words.first(word));
  }

  private boolean endsAtAbbreviation(Words words, int word, int next) {
    String form = words.form(word);
    String bare = form.substring(0, form.length() - 1);
    if (known.isTitle(bare) || words.touchesPrevious(next)) {
      return false;
    }
    if (isStop(words, next - 1)) {
      return endsAtStop(words, next - 1, next);
    }
    String after = words.form(next);
    return Character.isUpperCase(after.charAt(0))
        && (known.is(Role.STARTER, after) || known.is(Role.LAST, bare));
  }

  private static boolean isBlankLineBefore(Words words, int word) {
    int lines = 0;
    for (int i = words.end(word - 1); i < words.start(word); i++) {
      lines += words.text().charAt(i) == '\n' ? 1 : 0;
    }
    return lines > 1;
  }
}
