package sitroom.reader.parse;

import sitroom.reader.parse.SplittingWords.Role;

/**
 * Finds the ends of words that start with a letter: contractions, hyphens, abbreviations, acronyms,
 * initials.
 */
final class LetterWordScanner {
  private static final int LONGEST_KEPT = 16;
  private static final int LONGEST_CURRENCY = 3;

  private final TextCursor text;
  private final SplittingWords known;

  LetterWordScanner(TextCursor text, SplittingWords known) {
    this.text = text;
    this.known = known;
  }

  int end(int start) {
    if (Clitics.isNegation(text, start)) {
      return start + 3;
    }
    int end = text.afterLetters(start);
    while (true) {
      int next = text.at(end);
      int further = text.afterLetters(end + 1);
      if (Characters.isApostrophe(next) && further > end + 1) {
        if (isKept(start, further)) {
          return further;
        }
        if (Clitics.startsAt(text, end)) {
          return pairEnd(start, end);
        }
        if (end - 1 > start && Clitics.isNegation(text, end - 1)) {
          return end - 1;
        }
      } else if (next == '.') {
        return fullStopEnd(start, end);
      } else if (next == '$' && end - start <= LONGEST_CURRENCY && isCapitals(start, end)) {
        return end + 1;
      } else if (!isInner(start, end, next) || further == end + 1) {
        return pairEnd(start, end);
      }
      end = further;
    }
  }

  /** Whether a mark joins what stands before and behind it: "pro-Russian", "AT&T". */
  private boolean isInner(int start, int mark, int c) {
    if (Characters.isHyphen(c)) {
      boolean afterHyphen = Characters.isHyphen(text.at(start - 1));
      boolean prefix =
          mark - start <= LONGEST_KEPT && known.is(Role.PREFIX, text.from(start, mark));
      return (prefix && !afterHyphen) || isKept(start, text.afterLetters(mark + 1));
    }
    return c == '&' && isCapitals(start, mark) && Character.isUpperCase(text.at(mark + 1));
  }

  private boolean isKept(int start, int end) {
    return end - start <= LONGEST_KEPT && known.is(Role.KEPT, text.from(start, end));
  }

  private int pairEnd(int start, int end) {
    int seam = end - start <= LONGEST_KEPT ? known.seam(text.from(start, end)) : 0;
    return seam > 0 ? start + seam : end;
  }

  private boolean isCapitals(int start, int end) {
    for (int i = start; i < end && i < start + LONGEST_KEPT; i++) {
      if (!Character.isUpperCase(text.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** A word before a full stop: the stop is part of it in acronyms, abbreviations and initials. */
  private int fullStopEnd(int start, int stop) {
    if (stop - start > LONGEST_KEPT) {
      return stop;
    }
    String word = text.from(start, stop);
    int after = text.afterLetters(stop + 1);
    if (word.length() == 1 && after == stop + 2) {
      return acronymEnd(start);
    }
    if (text.at(after) == '.'
        && after - start <= LONGEST_KEPT
        && known.is(Role.ABBREVIATION, text.from(start, after))) {
      return after + 1;
    }
    if (known.isTitle(word)
        || known.is(Role.ABBREVIATION, word)
        || (known.is(Role.LAST, word) && goesOn(stop + 1))
        || isNumbered(word, stop)
        || isInitial(word, stop)) {
      return stop + 1;
    }
    return pairEnd(start, stop);
  }

  /** Whether something follows that is no new sentence: "food, tents, etc. and left". */
  private boolean goesOn(int from) {
    int next = text.at(text.afterSpaces(from));
    return next != 0 && !Character.isUpperCase(next);
  }

  private boolean isNumbered(String word, int stop) {
    return known.is(Role.NUMBERED, word) && Characters.isDigit(text.at(text.afterSpaces(stop + 1)));
  }

  private boolean isInitial(String word, int stop) {
    if (word.length() != 1 || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    int next = text.afterSpaces(stop + 1);
    int end = text.afterLetters(next);
    return end > next
        && Characters.isLetter(text.at(next))
        && (end - next > LONGEST_KEPT || !known.is(Role.STARTER, text.from(next, end)));
  }

  /** Letters with a full stop each, as in "U.S." and "p.m."; a last letter may go without. */
  private int acronymEnd(int start) {
    int end = start;
    while (Characters.isLetter(text.at(end)) && text.at(end + 1) == '.') {
      end += 2;
    }
    return Characters.isLetter(text.at(end)) && text.afterLetters(end) == end + 1 ? end + 1 : end;
  }
}
