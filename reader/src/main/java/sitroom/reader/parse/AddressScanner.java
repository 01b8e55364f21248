package sitroom.reader.parse;

import sitroom.reader.parse.SplittingWords.Role;

/** Finds web addresses, mail addresses and file names, which are one word each. */
final class AddressScanner {
  private static final int LONGEST_NAME = 64;
  private static final int SHORTEST_ADDRESS = "https://".length();
  private static final String NEVER_LAST = ".,;:!?)]}'\"\u2019\u201d\u00bb>";
  private static final String NEVER_INSIDE = "<>\"\u201c\u201d\u00ab\u00bb";

  private final String text;
  private final SplittingWords known;

  AddressScanner(String text, SplittingWords known) {
    this.text = text;
    this.known = known;
  }

  /** The end of an address that starts here, or {@code start} where none does. */
  int end(int start) {
    if (text.startsWith("http://", start)
        || text.startsWith("https://", start)
        || text.startsWith("www.", start)) {
      return webEnd(start);
    }
    int name = nameEnd(start);
    if (name < text.length() && text.charAt(name) == '@') {
      // Within a firm the host goes without a dot: jsmith@ENRON.
      int host = nameEnd(name + 1);
      return host > name + 1 ? host : start;
    }
    int dot = name - 1;
    while (dot > start && text.charAt(dot) != '.') {
      dot--;
    }
    if (dot <= start || !known.is(Role.DOMAIN, text.substring(dot + 1, name))) {
      return start;
    }
    boolean path =
        name + 1 < text.length()
            && text.charAt(name) == '/'
            && !Characters.isSpace(text.charAt(name + 1));
    return path ? webEnd(start) : name;
  }

  private int webEnd(int start) {
    int end = start;
    while (end < text.length()
        && !Characters.isSpace(text.charAt(end))
        && NEVER_INSIDE.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > start + 1 && NEVER_LAST.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > start + SHORTEST_ADDRESS ? end : start;
  }

  /** The end of the letters, digits and inner marks that a host or mail name may have. */
  private int nameEnd(int start) {
    int end = start;
    int limit = Math.min(text.length(), start + LONGEST_NAME);
    while (end < limit && isNamePart(text.charAt(end))) {
      end++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isNamePart(char c) {
    return c < 128
        && (Character.isLetterOrDigit(c)
            || c == '.'
            || c == '-'
            || c == '_'
            || c == '+'
            || c == '%');
  }
}
