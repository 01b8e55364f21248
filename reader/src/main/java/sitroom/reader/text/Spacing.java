package sitroom.reader.text;

import java.util.List;

/**
 * Puts back spaces that were lost at quotation marks, brackets, dashes and full stops, and takes
 * out superfluous ones.
 */
final class Spacing {
  private final String text;
  private final List<Edit> edits;

  private final boolean unpaired;

  /**
   * Straight quotation marks seen so far in the block: an odd count means that a quotation is open.
   */
  private int straight;

  private Spacing(String text, List<Edit> edits) {
    this.text = text;
    this.edits = edits;
    this.unpaired = text.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  static void find(String text, List<Edit> edits) {
    Spacing spacing = new Spacing(text, edits);
    for (int i = 0; i < text.length(); i++) {
      spacing.look(i);
    }
  }

  private void look(int i) {
    char c = text.charAt(i);
    if (c == '"') {
      straightQuote(i);
      straight++;
    } else if (c == '“') {
      openingQuote(i);
    } else if (c == '”') {
      closingQuote(i);
    } else if (c == '(') {
      bracket(i);
    } else if (c == '–' || c == '—') {
      dash(i);
    } else if (c == '.') {
      stop(i);
    } else if (c == '*') {
      asterisk(i);
    } else if (c == '\n') {
      lineEnd(i);
    } else if (Blanks.isInvisible(c)) {
      edits.add(Edit.deletion(i, i + 1, "invisible character"));
    }
  }

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }

  private boolean isLetter(int i) {
    return Character.isLetter(at(i));
  }

  private void straightQuote(int i) {
    // Where marks do not pair off, one between letters opens: that is the side on which spaces get
    // lost.
    boolean between = isLetter(i - 1) && isLetter(i + 1) && unpaired;
    if (straight % 2 == 0 || between) {
      openingQuote(i);
    } else {
      closingQuote(i);
    }
  }

  /** {@code described as"threatening"} lacks a space; {@code “ Never} has one too many. */
  private void openingQuote(int i) {
    boolean opens =
        Character.isLetterOrDigit(at(i + 1))
            || at(i + 1) == '\''
            || at(i + 1) == '…'
            || at(i + 1) == '[';
    char before = at(i - 1);
    boolean glued =
        isLetter(i - 1)
            || ",:;?!".indexOf(before) >= 0
            || (before == '"' && i > 1)
            || before == '”';
    if (opens && glued && i > 0) {
      edits.add(Edit.insertion(i, " ", "space lost before a quotation mark"));
    } else if (text.charAt(i) == '“'
        && at(i + 1) == ' '
        && isLetter(i + 2)
        && (i == 0 || before == ' ')) {
      edits.add(Edit.deletion(i + 1, i + 2, "space after an opening quotation mark"));
    }
  }

  /** {@code their border ”.} has a space too many; {@code "big"brother} lacks one. */
  private void closingQuote(int i) {
    boolean ends = i + 1 >= text.length() || ".,;:!?)".indexOf(at(i + 1)) >= 0;
    if (at(i - 1) == ' ' && ends && i > 1 && Character.isLetterOrDigit(at(i - 2))) {
      edits.add(Edit.deletion(i - 1, i, "space before a closing quotation mark"));
    } else if (isLetter(i + 1) && isLetter(i + 2) && at(i - 1) != ' ') {
      edits.add(Edit.insertion(i + 1, " ", "space lost after a quotation mark"));
    }
  }

  /** {@code Nations(UN)} lacks a space; {@code person(s)} does not. */
  private void bracket(int i) {
    if (!isLetter(i - 1) || !Character.isLetterOrDigit(at(i + 1))) {
      return;
    }
    boolean ending =
        Character.isLowerCase(at(i + 1))
            && (at(i + 2) == ')' || at(i + 3) == ')' || at(i + 4) == ')');
    boolean word = isPlainWordBefore(i);
    if (!ending && word) {
      edits.add(Edit.insertion(i, " ", "space lost before a bracket"));
    }
  }

  /**
   * Whether only letters, hyphens and apostrophes stand before, back to a blank: no address, no
   * formula.
   */
  private boolean isPlainWordBefore(int i) {
    int start = i;
    while (start > 0
        && i - start < 40
        && (isLetter(start - 1) || "-'’".indexOf(at(start - 1)) >= 0)) {
      start--;
    }
    return start == 0 || " \n\"“(".indexOf(at(start - 1)) >= 0;
  }

  /**
   * {@code relations– I mean} and {@code towns —including}: a dash that has a blank on one side
   * only.
   */
  private void dash(int i) {
    if (isLetter(i - 1) && at(i + 1) == ' ' && isLetter(i + 2)) {
      edits.add(Edit.insertion(i, " ", "space lost before a dash"));
    } else if (at(i - 1) == ' ' && i > 1 && isLetter(i + 1) && isLetter(i + 2)) {
      edits.add(Edit.insertion(i + 1, " ", "space lost after a dash"));
    }
  }

  /** {@code by force.Russia violated}: no blank after a sentence. */
  private void stop(int i) {
    boolean before =
        Character.isLowerCase(at(i - 1))
            && Character.isLowerCase(at(i - 2))
            && isPlainWordBefore(i);
    boolean after = Character.isUpperCase(at(i + 1)) && Character.isLowerCase(at(i + 2));
    if (before && after) {
      int end = i + 1;
      while (isLetter(end) || at(end) == '’' || at(end) == '\'') {
        end++;
      }
      boolean goesOn = at(end) == ' ' && Character.isLowerCase(at(end + 1));
      if (goesOn && !isDomain(text.substring(i + 1, end))) {
        edits.add(Edit.insertion(i + 1, " ", "space lost after a full stop"));
      }
    }
  }

  private static boolean isDomain(String word) {
    return switch (word) {
      case "Com", "Org", "Gov", "Net", "Edu", "Info", "Mil", "Int" -> true;
      default -> false;
    };
  }

  /** {@code *This means}: a mark of emphasis or a footnote, left over at one side of a word. */
  private void asterisk(int i) {
    boolean left = Blanks.isNothing(at(i - 1));
    boolean right = Blanks.isNothing(at(i + 1));
    if (left != right && at(i - 1) != '*' && at(i + 1) != '*') {
      edits.add(Edit.deletion(i, i + 1, "asterisk at a word"));
    }
  }

  /** A word parted by a hyphen at the end of a line: the line end goes, the hyphen stays. */
  private void lineEnd(int i) {
    if (at(i - 1) == '-' && isLetter(i - 2) && Character.isLowerCase(at(i + 1))) {
      edits.add(Edit.deletion(i, i + 1, "line end inside a word"));
    }
  }
}
