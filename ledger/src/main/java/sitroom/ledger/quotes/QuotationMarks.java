package sitroom.ledger.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sitroom.model.Span;

/**
 * Finds what stands between quotation marks: curly, straight, low and angled double marks, and
 * curly single ones that are no apostrophes. A quotation may run over paragraphs, each of which
 * opens with a mark while only the last one closes. What is quoted inside a quotation is a part of
 * it. One pass over the text.
 */
public final class QuotationMarks {
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  private final String text;
  private final List<QuotedWords> found = new ArrayList<>();

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** The quotations of a text, in their order; none overlaps another. */
  public static List<QuotedWords> in(String text) {
    QuotationMarks marks = new QuotationMarks(text);
    marks.scan();
    return List.copyOf(marks.found);
  }

  private void scan() {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (open < 0) {
        if (isOpening(i)) {
          open = i;
        }
      } else if (closes(open, i)) {
        add(open, i, i + 1);
        open = -1;
      } else if (sign == '\n' && endsParagraph(i)) {
        Optional<Integer> next = nextText(i);
        boolean goesOn =
            next.isPresent()
                && text.charAt(open) != '‘'
                && (OPENING.indexOf(text.charAt(next.get())) >= 0
                    || text.charAt(next.get()) == '"');
        if (goesOn) {
          i = next.get();
        } else {
          add(open, i, i);
          open = -1;
        }
      }
    }
    if (open >= 0) {
      add(open, text.length(), text.length());
    }
  }

  private void add(int open, int innerEnd, int outerEnd) {
    // A single mark that nothing closes was an apostrophe.
    boolean apostrophe = text.charAt(open) == '‘' && innerEnd == outerEnd;
    Span inner = new Span(open + 1, innerEnd);
    if (!apostrophe && inner.of(text).chars().anyMatch(Character::isLetterOrDigit)) {
      found.add(new QuotedWords(inner, new Span(open, outerEnd)));
    }
  }

  private boolean isOpening(int i) {
    char sign = text.charAt(i);
    if (OPENING.indexOf(sign) >= 0) {
      return true;
    }
    if (sign == '"') {
      // Not the inches of 15".
      return i + 1 < text.length()
          && !Character.isWhitespace(text.charAt(i + 1))
          && !(i > 0 && Character.isDigit(text.charAt(i - 1)));
    }
    return sign == '‘' && isLetter(i + 1) && !isLetter(i - 1);
  }

  private boolean closes(int open, int i) {
    char opened = text.charAt(open);
    char sign = text.charAt(i);
    return switch (opened) {
      case '"' -> sign == '"';
      case '‘' -> sign == '’' && !isLetter(i + 1) && !(i > 0 && text.charAt(i - 1) == 's');
      case '„' -> sign == '“' || CLOSING.indexOf(sign) >= 0 || sign == '"';
      default -> CLOSING.indexOf(sign) >= 0 || sign == '"' && !isLetter(i + 1);
    };
  }

  private boolean isLetter(int i) {
    return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  /** Blank lines, or a single line break after which a mark opens, part paragraphs. */
  private boolean endsParagraph(int lineEnd) {
    int next = lineEnd + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
      next++;
    }
    return next >= text.length()
        || text.charAt(next) == '\n'
        || OPENING.indexOf(text.charAt(next)) >= 0;
  }

  private Optional<Integer> nextText(int from) {
    for (int i = from; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
