package sitroom.reader.parse;

import sitroom.reader.parse.SplittingWords.Role;

/** Finds where the word that starts at a place of a text ends. Looks back one character at most. */
final class WordScanner {
  private static final int LONGEST_KEPT = 16;
  private static final int LONGEST_CURRENCY = 3;

  private final String text;
  private final SplittingWords known;
  private final AddressScanner addresses;

  WordScanner(String text, SplittingWords known) {
    this.text = text;
    this.known = known;
    this.addresses = new AddressScanner(text, known);
  }

  /** The end of the word that starts at a place where no space stands. */
  int end(int start) {
    int c = text.codePointAt(start);
    if (Characters.isLetter(c) || Characters.isDigit(c)) {
      int address = addresses.end(start);
      if (address > start) {
        return address;
      }
      return Characters.isDigit(c) ? numberEnd(start) : letterWordEnd(start);
    }
    if (Characters.isApostrophe(c)) {
      return apostropheEnd(start);
    }
    if (c == '.' && Characters.isDigit(at(start + 1)) && !touchesWordBefore(start)) {
      return numberEnd(start + 1);
    }
    if ((c == '@' || c == '#') && Characters.isLetter(at(start + 1)) && !touchesWordBefore(start)) {
      return handleEnd(start + 1);
    }
    if (c == ':' || c == ';' || c == '=') {
      return smileyEnd(start);
    }
    return markEnd(start, c);
  }

  /** The character at a place, or 0 outside the text. */
  private int at(int place) {
    return place >= 0 && place < text.length() ? text.codePointAt(place) : 0;
  }

  private boolean touchesWordBefore(int start) {
    return start > 0 && Character.isLetterOrDigit(text.codePointBefore(start));
  }

  private int runOfLetters(int from) {
    int end = from;
    for (int c = at(end); Characters.isLetter(c) || Characters.isDigit(c); c = at(end)) {
      end += Character.charCount(c);
    }
    return end;
  }

  private int runOfDigits(int from) {
    int end = from;
    for (int c = at(end); Characters.isDigit(c); c = at(end)) {
      end += Character.charCount(c);
    }
    return end;
  }

  private int letterWordEnd(int start) {
    if (isNegation(start)) {
      return start + 3;
    }
    int end = runOfLetters(start);
    while (true) {
      int next = at(end);
      if (Characters.isApostrophe(next)) {
        int joined = runOfLetters(end + 1);
        if (joined - start <= LONGEST_KEPT && known.is(Role.KEPT, text.substring(start, joined))) {
          return joined;
        }
        if (joined == end + 1 || isClitic(end)) {
          return pairEnd(start, end);
        }
        if (isNegation(end - 1)) {
          return end - 1 > start ? end - 1 : joined;
        }
        end = joined;
      } else if (Characters.isHyphen(next)
          && Character.isLetterOrDigit(at(end + 1))
          && keepsHyphen(start, end)) {
        end = runOfLetters(end + 1);
      } else if (next == '&' && isCapitals(start, end) && Character.isUpperCase(at(end + 1))) {
        end = runOfLetters(end + 1);
      } else if (next == '$' && end - start <= LONGEST_CURRENCY && isCapitals(start, end)) {
        return end + 1;
      } else if (next == '.') {
        return fullStopEnd(start, end);
      } else {
        return pairEnd(start, end);
      }
    }
  }

  private int pairEnd(int start, int end) {
    int seam = known.seam(text.substring(start, end));
    return seam > 0 ? start + seam : end;
  }

  private boolean keepsHyphen(int start, int hyphen) {
    String before = text.substring(start, hyphen);
    return known.is(Role.PREFIX, before)
        || known.is(Role.KEPT, text.substring(start, runOfLetters(hyphen + 1)));
  }

  private boolean isCapitals(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether "n't" stands at a place, and ends the word there. */
  private boolean isNegation(int start) {
    int n = at(start);
    int t = at(start + 2);
    return (n == 'n' || n == 'N')
        && Characters.isApostrophe(at(start + 1))
        && (t == 't' || t == 'T')
        && runOfLetters(start + 2) == start + 3;
  }

  /** Whether an apostrophe opens a word of its own: 's, 'm, 'd, 'll, 're, 've. */
  private boolean isClitic(int apostrophe) {
    int end = runOfLetters(apostrophe + 1);
    int length = end - apostrophe - 1;
    int first = Character.toLowerCase(at(apostrophe + 1));
    if (length == 1) {
      return first == 's' || first == 'm' || first == 'd';
    }
    int second = Character.toLowerCase(at(apostrophe + 2));
    return length == 2
        && (first == 'l' && second == 'l' || (first == 'r' || first == 'v') && second == 'e');
  }

  /** A word before a full stop: the stop is part of it in acronyms, abbreviations and initials. */
  private int fullStopEnd(int start, int stop) {
    String word = text.substring(start, stop);
    if (word.length() == 1 && Characters.isLetter(at(stop + 1)) && at(stop + 2) == '.') {
      return acronymEnd(start);
    }
    if (known.is(Role.TITLE, word) || known.is(Role.ABBREVIATION, word)) {
      return stop + 1;
    }
    int next = nextVisible(stop + 1);
    if (known.is(Role.NUMBERED, word) && Characters.isDigit(at(next))) {
      return stop + 1;
    }
    if (word.length() == 1
        && Character.isUpperCase(word.charAt(0))
        && Characters.isLetter(at(next))
        && !known.is(Role.STARTER, text.substring(next, runOfLetters(next)))) {
      return stop + 1;
    }
    return pairEnd(start, stop);
  }

  /** Letters with a full stop each, as in "U.S." and "p.m."; a last letter may go without. */
  private int acronymEnd(int start) {
    int end = start;
    while (Characters.isLetter(at(end)) && at(end + 1) == '.') {
      end += 2;
    }
    return Characters.isLetter(at(end)) && runOfLetters(end) == end + 1 ? end + 1 : end;
  }

  private int nextVisible(int from) {
    int place = from;
    while (place < text.length() && place < from + 8 && Characters.isSpace(text.charAt(place))) {
      place++;
    }
    return place;
  }

  private int numberEnd(int start) {
    int end = runOfDigits(start);
    while (isInnerMark(at(end)) && Characters.isDigit(at(end + 1))) {
      end = runOfDigits(end + 1);
    }
    int letters = runOfLetters(end);
    return letters == end || known.is(Role.UNIT, text.substring(end, letters)) ? end : letters;
  }

  private static boolean isInnerMark(int c) {
    return c == '.' || c == ',' || c == ':' || c == '/';
  }

  private int handleEnd(int from) {
    int end = runOfLetters(from);
    while (at(end) == '_') {
      end = runOfLetters(end + 1);
    }
    return end;
  }

  private int apostropheEnd(int start) {
    if (touchesWordBefore(start) && isClitic(start)) {
      return runOfLetters(start + 1);
    }
    int letters = runOfLetters(start + 1);
    if (at(letters) == at(start) && known.is(Role.KEPT, text.substring(start, letters + 1))) {
      return letters + 1;
    }
    if (known.is(Role.KEPT, text.substring(start, letters))) {
      return letters;
    }
    boolean decade =
        letters == start + 4 && at(start + 3) == 's' && runOfDigits(start + 1) == start + 3;
    if (decade && !touchesWordBefore(start)) {
      return letters;
    }
    return at(start) == '\'' && at(start + 1) == '\'' ? start + 2 : start + 1;
  }

  private int smileyEnd(int start) {
    for (int length = 2; length <= 3; length++) {
      int end = start + length;
      if (end <= text.length()
          && known.is(Role.SMILEY, text.substring(start, end))
          && !Character.isLetterOrDigit(at(end))) {
        return end;
      }
    }
    return start + 1;
  }

  /** One mark with what stands on it; a run of the same stop, dash or line sign is one word. */
  private int markEnd(int start, int c) {
    int end = start + Character.charCount(c);
    switch (c) {
      case '.', '-', '_', '*', '=', '~', '`', '\u2014', '+' -> {
        while (at(end) == c) {
          end++;
        }
      }
      case '!', '?' -> {
        while (at(end) == '!' || at(end) == '?') {
          end++;
        }
      }
      default -> {
        for (int mark = at(end); mark != 0 && Characters.isMark(mark); mark = at(end)) {
          end += Character.charCount(mark);
        }
      }
    }
    return end;
  }
}
