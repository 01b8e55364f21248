package sitroom.reader.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a short line of its own is, judged by its form alone. All tests take the line's plain text
 * without blanks around.
 */
final class LineKinds {
  private static final int SHORT = 100;
  private static final int MOST_NAME_WORDS = 5;
  private static final int MOST_HEADING_WORDS = 14;

  private static final Pattern CLOCK =
      Pattern.compile(
          "\\(?\\d{1,2}[:.]\\d\\d ?(?:[AaPp]\\.? ?[Mm]\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?(?: \\(?local(?: time)?\\)?)?\\.?");
  private static final Pattern END_MARK =
      Pattern.compile(
          "(?:(?:END|End)(?: {1,20}\\d{1,2}:\\d\\d ?[AaPp]\\.?[Mm]\\.?(?: [A-Z]{2,4})?)?|\\(END\\)|\\[END\\]|END OF (?:TRANSCRIPT|TEXT)|# ?# ?#[# ]*|-? ?30 ?-|[*_=~.•—–-][ *_=~.•—–-]*|<…>|<\\.\\.\\.>)");
  private static final Pattern DATE_LINE_REST =
      Pattern.compile(
          "(?i)(?:published|updated|posted|issued|date|last|modified|on|at|release|for|immediate|by|gmt|utc|est|edt|et|am|pm"
              + "|a\\.m\\.|p\\.m\\.|\\d{1,2}[:.h]\\d\\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[|•:,.()\\s/–—-]|mon|tue|wed|thu|fri|sat|sun)*+");
  private static final Pattern CREDIT_START =
      Pattern.compile(
          "(?i)\\(?(?:photo(?:graph)?s?|image|picture|file photo|credit|illustration|courtesy|video)(?: (?:credit|by|courtesy|from|of))?"
              + "(?::| by | courtesy| ?/).*+");
  private static final Pattern REPORTING =
      Pattern.compile(
          "(?i)\\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|written|translated) (?:and \\w+ )?by .*+");
  private static final Pattern RIGHTS =
      Pattern.compile("(?i)(?:©|\\(c\\) |copyright |all rights reserved).*+");
  private static final Pattern SLASHED_CREDIT =
      Pattern.compile(
          "[A-Z]{2,7}(?: Photo)? ?/ ?[A-Z]\\p{Ll}[\\p{L}. /'’-]{1,60}|[A-Z]\\p{Ll}+(?: \\p{Lu}[\\p{L}.'’-]*){1,3} ?/ ?[A-Z]{2,7}");
  private static final Pattern BRACKETED_SOURCE =
      Pattern.compile("[(\\[][A-Z][\\p{L}.&' ]{0,30}(?:[/,;] ?[\\p{L}.&' ]{1,30})?[)\\]]");
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?i)(?:https?://|www\\.)\\S++|\\S+@\\S+\\.\\S++|(?:tel|phone|fax|e-?mail|contact|press contact|media contact)s?:.*+");
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)(?:for immediate release|embargoed .{0,60}|as prepared for delivery|\\(?as (?:prepared|delivered)[^.]{0,40}\\)?|share|print|advertisement|read more.{0,80})");

  private LineKinds() {}

  /** "1:46 P.M. EST". */
  static boolean isClock(String line) {
    return line.length() < 40 && CLOCK.matcher(line).matches();
  }

  /** "END", "###", "* * *". */
  static boolean isEndMark(String line) {
    return line.length() < 40 && END_MARK.matcher(line).matches();
  }

  /** Nothing but a date, with a weekday, a clock time and words such as "Published:". */
  static boolean isDateLine(String line) {
    if (line.length() > SHORT) {
      return false;
    }
    List<FullDates.Found> dates = FullDates.in(line);
    if (dates.isEmpty()) {
      return false;
    }
    StringBuilder rest = new StringBuilder(line);
    for (int i = dates.size() - 1; i >= 0; i--) {
      rest.delete(dates.get(i).span().start(), dates.get(i).span().end());
    }
    return DATE_LINE_REST.matcher(rest).matches();
  }

  /** "Photo: A. Person", "The White House via Reuters", "(AP)", "Reporting by ...". */
  static boolean isCredit(String line) {
    if (REPORTING.matcher(line).matches() || RIGHTS.matcher(line).matches()) {
      return line.length() < 4 * SHORT;
    }
    if (line.length() > SHORT || WordShape.words(line).size() > 12) {
      return false;
    }
    return CREDIT_START.matcher(line).matches()
        || BRACKETED_SOURCE.matcher(line).matches()
        || (SLASHED_CREDIT.matcher(line).matches() && !WordShape.endsSentence(line))
        || isVia(line);
  }

  /** "Some Agency via Another": capitalised words on both sides. */
  private static boolean isVia(String line) {
    int via = line.indexOf(" via ");
    return via > 0
        && !WordShape.endsSentence(line)
        && isNameLike(line.substring(0, via))
        && isNameLike(line.substring(via + 5));
  }

  private static boolean isNameLike(String text) {
    List<String> words = WordShape.words(text);
    return !words.isEmpty()
        && words.size() <= 8
        && words.stream()
            .allMatch(word -> WordShape.isCapitalised(word) || WordShape.isParticle(word));
  }

  /** "By A. Person and B. Other, Some News". */
  static boolean isByline(String line) {
    if (line.length() > SHORT
        || !line.regionMatches(true, 0, "by ", 0, 3)
        || WordShape.endsSentence(line)) {
      return false;
    }
    List<String> words = WordShape.words(line).subList(1, WordShape.words(line).size());
    return words.size() <= 14
        && words.stream()
            .allMatch(
                word ->
                    WordShape.isCapitalised(word)
                        || WordShape.isParticle(word)
                        || word.equals("|")
                        || word.equals("–"));
  }

  /** Two to five capitalised words and nothing else, as an author signs. */
  static boolean isLoneName(String line) {
    List<String> words = WordShape.words(line);
    if (words.size() < 2 || words.size() > MOST_NAME_WORDS || line.length() > 60) {
      return false;
    }
    boolean capitalised = words.stream().allMatch(LineKinds::isNameWord);
    return capitalised
        && WordShape.isCapitalised(words.get(0))
        && WordShape.isCapitalised(words.get(words.size() - 1))
        && !words.stream().allMatch(WordShape::isAllCapitals);
  }

  private static boolean isNameWord(String word) {
    boolean initial = word.length() <= 3 && word.endsWith(".");
    boolean letters =
        word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’');
    boolean nobiliary =
        switch (word) {
          case "de", "von", "van", "der", "al", "bin", "el", "da", "di", "la", "le", "du" -> true;
          default -> false;
        };
    return nobiliary || (WordShape.isCapitalised(word) && (initial || letters));
  }

  /** A short line that does not end as a sentence and stands over others. */
  static boolean isHeadingShaped(String line) {
    List<String> words = WordShape.words(line);
    if (words.isEmpty()
        || words.size() > MOST_HEADING_WORDS
        || line.length() > SHORT + 20
        || WordShape.endsSentence(line)) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    if ((last == ':' && words.size() > 6)
        || ",;—–-".indexOf(last) >= 0
        || !Character.isLetterOrDigit(line.charAt(0))) {
      return false;
    }
    long capitalised =
        words.stream()
            .filter(word -> WordShape.isCapitalised(word) || WordShape.isParticle(word))
            .count();
    return WordShape.isCapitalised(words.get(0))
        && (words.size() <= 4 || capitalised * 10 >= words.size() * 7L);
  }

  /** Addresses, telephone numbers, notices to editors. */
  static boolean isContactOrNotice(String line) {
    return line.length() < 2 * SHORT
        && (CONTACT.matcher(line).matches() || NOTICE.matcher(line).matches());
  }

  /** A whole line in brackets, as stage directions stand: "(A video is played.)". */
  static boolean isBracketed(String line) {
    if (line.length() < 3 || line.length() > 2 * SHORT) {
      return false;
    }
    char first = line.charAt(0);
    char last = line.charAt(line.length() - 1);
    boolean inside =
        line.indexOf(')') == line.length() - 1 || line.indexOf(']') == line.length() - 1;
    return ((first == '(' && last == ')') || (first == '[' && last == ']')) && inside;
  }

  /** Whether two lines have the same words, whatever their case, quotes and dashes. */
  static boolean sameWords(String one, String other) {
    return key(one).equals(key(other));
  }

  private static String key(String line) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetterOrDigit(line.charAt(i))) {
        key.append(line.charAt(i));
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
