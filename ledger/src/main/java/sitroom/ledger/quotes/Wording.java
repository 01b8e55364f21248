package sitroom.ledger.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import sitroom.model.Span;

/**
 * The words of a stretch of text, made comparable: quotation marks, dashes, ellipses and case do
 * not count, remarks such as "(laughs)" are left out, what is said twice in a stutter is marked.
 *
 * @param words in their order
 */
record Wording(List<Word> words) {
  private static final Pattern REMARK =
      Pattern.compile(
          "\\(\\W*(laugh|applause|inaudible|crosstalk|cross-talk|ph|sic|pause|cheer|chuckl|cough|"
              + "in russian|in ukrainian|as interpreted|through interpreter|no audible)[^()\\n]{0,40}\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> FILLERS = Set.of("uh", "um", "er", "ah", "eh", "hmm", "erm");
  private static final int LONGEST_STUTTER = 4;

  Wording {
    words = List.copyOf(words);
  }

  /** The words of a stretch of a text. */
  static Wording of(String text, Span span) {
    return new Scan(text, span).wording();
  }

  /** The sum of the weights. */
  double weight() {
    return words.stream().mapToDouble(Word::weight).sum();
  }

  /** One pass over a stretch. */
  private static final class Scan {
    private final String text;
    private final Span span;
    private final List<Word> words = new ArrayList<>();
    private boolean bracketed;
    private boolean cut;
    private boolean begins = true;

    Scan(String text, Span span) {
      this.text = text;
      this.span = span;
    }

    Wording wording() {
      int at = span.start();
      while (at < span.end()) {
        at = step(at);
      }
      return new Wording(withoutStutter(words, text));
    }

    private int step(int at) {
      char sign = text.charAt(at);
      if (Character.isLetterOrDigit(sign) || Character.isSurrogate(sign)) {
        return word(at);
      }
      if (sign == '(') {
        var remark = REMARK.matcher(text).region(at, span.end());
        return remark.lookingAt() ? remark.end() : at + 1;
      }
      if (sign == '[') {
        bracketed = true;
      } else if (sign == ']') {
        bracketed = false;
      } else if (sign == '…' || isDots(at)) {
        cut = !words.isEmpty();
        begins = true;
        return sign == '…' ? at + 1 : afterDots(at);
      } else if (sign == '.' || sign == '?' || sign == '!') {
        begins = true;
      } else if (sign == '%') {
        add("percent", new Span(at, at + 1));
      } else if (sign == '&') {
        add("and", new Span(at, at + 1));
      }
      return at + 1;
    }

    private boolean isDots(int at) {
      return text.charAt(at) == '.' && afterDots(at) > at + 2;
    }

    /** After "..." or ". . .". */
    private int afterDots(int at) {
      int dots = 0;
      int end = at;
      for (int i = at; i < span.end() && (text.charAt(i) == '.' || text.charAt(i) == ' '); i++) {
        if (text.charAt(i) == '.') {
          dots++;
          end = i + 1;
        }
      }
      return dots >= 3 ? end : at + 1;
    }

    private int word(int from) {
      int at = from;
      StringBuilder run = new StringBuilder();
      while (at < span.end()) {
        char sign = text.charAt(at);
        if (Character.isLetterOrDigit(sign) || Character.isSurrogate(sign)) {
          run.append(sign);
        } else if ((sign == '\'' || sign == '’') && isLetter(at + 1) && at > from) {
          run.append('\'');
        } else if (sign == ',' && isDigit(at - 1) && isDigit(at + 1)) {
          // A thousand written as 1,000.
        } else if (sign == '.'
            && (isDigit(at - 1) && isDigit(at + 1) || isAbbreviation(from, at))) {
          run.append('.');
        } else {
          break;
        }
        at++;
      }
      String written = run.toString().replaceFirst("\\.$", "");
      Span where = new Span(from, at);
      if (written.equalsIgnoreCase("cent") && !words.isEmpty() && last().form().equals("per")) {
        where = words.remove(words.size() - 1).span().union(where);
        written = "percent";
      }
      for (String form : Spelling.of(written)) {
        add(form, where);
      }
      return at;
    }

    private Word last() {
      return words.get(words.size() - 1);
    }

    /** The dots of "U.S." */
    private boolean isAbbreviation(int from, int at) {
      boolean single = at == from + 1 || at >= 2 && text.charAt(at - 2) == '.';
      boolean goesOn =
          isLetter(at + 1) && !isLetter(at + 2) || at >= 2 && text.charAt(at - 2) == '.';
      return single && goesOn && Character.isUpperCase(text.charAt(at - 1));
    }

    private boolean isLetter(int at) {
      return at < span.end() && Character.isLetter(text.charAt(at));
    }

    private boolean isDigit(int at) {
      return at >= span.start() && at < span.end() && Character.isDigit(text.charAt(at));
    }

    private void add(String form, Span where) {
      boolean filler = FILLERS.contains(form);
      double weight = Rarity.of(form.toLowerCase(Locale.ROOT));
      words.add(new Word(form, Roots.of(form), where, weight, bracketed, filler, cut, begins));
      cut = false;
      begins = false;
    }
  }

  /** "I — I think" is printed as "I think", and "our — our presence" as "our presence". */
  private static List<Word> withoutStutter(List<Word> words, String text) {
    List<Word> marked = new ArrayList<>(words);
    for (int i = 0; i < words.size(); i++) {
      for (int length = LONGEST_STUTTER; length >= 1; length--) {
        if (isStutter(words, i, length, text)) {
          for (int k = i; k < i + length; k++) {
            marked.set(k, marked.get(k).dropped());
          }
          break;
        }
      }
    }
    return marked;
  }

  private static boolean isStutter(List<Word> words, int from, int length, String text) {
    if (from + 2 * length > words.size()) {
      return false;
    }
    for (int k = 0; k < length; k++) {
      if (!words.get(from + k).form().equals(words.get(from + length + k).form())) {
        return false;
      }
    }
    int end = words.get(from + length - 1).span().end();
    int next = words.get(from + length).span().start();
    return end < next
        && text.substring(end, next).chars().anyMatch(sign -> "—–-…".indexOf(sign) >= 0);
  }
}
