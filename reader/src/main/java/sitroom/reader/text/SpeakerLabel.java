package sitroom.reader.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sitroom.model.Span;

/**
 * Words before a colon that may name who speaks in a transcript: "MR. SULLIVAN:", "President of
 * Russia Vladimir Putin:", or a bare "Q". A label by itself proves nothing; {@link Transcript}
 * weighs them together.
 *
 * @param span from the label's first character to its colon, a remark in brackets included; in the
 *     plain text
 * @param speaker the label without colon, remark and superfluous blanks
 */
record SpeakerLabel(Span span, String speaker, Style style) {

  /** How a label is written. */
  enum Style {
    /** "Q", "QUESTION:", "Question:". */
    QUESTIONER,
    /** "MR. SULLIVAN:". */
    CAPITALS,
    /** "Vladimir Putin:". */
    NAME
  }

  private static final int LONGEST = 130;
  private static final int MOST_WORDS = 14;

  boolean isQuestioner() {
    return style == Style.QUESTIONER;
  }

  /**
   * The label from a phrase on, where it has one inside: what stands before is a heading that lost
   * its line end.
   */
  SpeakerLabel from(String plain, String phrase) {
    String whole = span.of(plain);
    int at = whole.indexOf(phrase);
    if (at <= 0 || whole.charAt(at - 1) != ' ' || !speaker.contains(phrase)) {
      return this;
    }
    Span shorter = new Span(span.start() + at, span.end());
    return new SpeakerLabel(shorter, speaker.substring(speaker.indexOf(phrase)), style);
  }

  /**
   * The last two words, by which "President of Russia Vladimir Putin" and "Vladimir Putin" are one
   * speaker.
   */
  String shortName() {
    List<String> words = WordShape.words(speaker);
    int from = Math.max(0, words.size() - 2);
    return String.join(" ", words.subList(from, words.size())).toUpperCase(Locale.ROOT);
  }

  /** Whether a paragraph or line begins with something like a label. */
  static boolean isAt(String plain, Span paragraph) {
    return at(plain, paragraph).isPresent();
  }

  /** The label at the start of a paragraph. */
  static Optional<SpeakerLabel> at(String plain, Span paragraph) {
    Optional<SpeakerLabel> bare = bareQuestion(plain, paragraph);
    if (bare.isPresent()) {
      return bare;
    }
    int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    for (int i = paragraph.start(); i < limit; i++) {
      char c = plain.charAt(i);
      if (c == ':') {
        return between(plain, paragraph.start(), i, paragraph.end());
      }
      if ("?!\"“”;\n".indexOf(c) >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<SpeakerLabel> bareQuestion(String plain, Span paragraph) {
    int start = paragraph.start();
    if (paragraph.length() < 2 || plain.charAt(start) != 'Q') {
      return Optional.empty();
    }
    char next = plain.charAt(start + 1);
    boolean marked = next == ':' || next == '.';
    if (next != ' ' && !marked) {
      return Optional.empty();
    }
    return Optional.of(
        new SpeakerLabel(new Span(start, start + (marked ? 2 : 1)), "Q", Style.QUESTIONER));
  }

  /** The label that ends at a colon and fills the stretch before it. */
  static Optional<SpeakerLabel> between(String plain, int start, int colon, int end) {
    if (colon + 1 < end && !mayFollowColon(plain.charAt(colon + 1))) {
      return Optional.empty();
    }
    String label = withoutRemark(plain.substring(start, colon));
    List<String> words = withoutEcho(WordShape.words(label));
    if (words.isEmpty()
        || words.size() > MOST_WORDS
        || !Character.isLetter(words.get(0).charAt(0))) {
      return Optional.empty();
    }
    String speaker = String.join(" ", words);
    Span span = new Span(start, colon + 1);
    if (isQuestionWord(words.get(0)) && words.size() <= 2) {
      return Optional.of(new SpeakerLabel(span, speaker, Style.QUESTIONER));
    }
    if (words.stream().allMatch(SpeakerLabel::fitsCapitals)
        && WordShape.isAllCapitals(words.get(0))) {
      return Optional.of(new SpeakerLabel(span, speaker, Style.CAPITALS));
    }
    if (colon + 1 < end && isQuoted(plain, colon + 1, end)) {
      return Optional.empty();
    }
    boolean named =
        words.stream().allMatch(SpeakerLabel::fitsName) && WordShape.isCapitalised(words.get(0));
    return named ? Optional.of(new SpeakerLabel(span, speaker, Style.NAME)) : Optional.empty();
  }

  private static boolean mayFollowColon(char c) {
    return Blanks.isNothing(c)
        || c == '"'
        || c == '“'
        || c == '('
        || c == '['
        || Character.isUpperCase(c);
  }

  /** A name before a quotation belongs to an article that lists what people said. */
  private static boolean isQuoted(String plain, int from, int end) {
    int i = from;
    while (i < end && Blanks.isNothing(plain.charAt(i))) {
      i++;
    }
    return i < end && "\"“‘".indexOf(plain.charAt(i)) >= 0;
  }

  private static boolean isQuestionWord(String word) {
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "Q", "QUESTION", "QUESTIONER", "REPORTER", "JOURNALIST", "REMARK" -> true;
      default -> false;
    };
  }

  private static boolean fitsCapitals(String word) {
    return WordShape.isAllCapitals(word)
        || WordShape.isParticle(word)
        || word.chars().allMatch(Character::isDigit);
  }

  private static boolean fitsName(String word) {
    if (word.endsWith(".") && !mayEndInStop(word)) {
      return false;
    }
    return WordShape.isCapitalised(word) || WordShape.isParticle(word);
  }

  /**
   * Initials and forms of address keep their full stop inside a name; after other words it ends a
   * sentence.
   */
  static boolean mayEndInStop(String word) {
    return word.length() == 2
        || word.indexOf('.') < word.length() - 1
        || switch (word) {
          case "Mr.",
              "Mrs.",
              "Ms.",
              "Dr.",
              "St.",
              "Gen.",
              "Sen.",
              "Rep.",
              "Gov.",
              "Prof.",
              "Amb.",
              "Lt.",
              "Col.",
              "Adm.",
              "Jr.",
              "Sr." ->
              true;
          default -> false;
        };
  }

  /** "PRESIDENT MACRON (via interpreter)" without its remark. */
  private static String withoutRemark(String label) {
    int open = label.indexOf('(');
    int close = label.lastIndexOf(')');
    return open > 0 && close > open && label.substring(close + 1).isBlank()
        ? label.substring(0, open)
        : label;
  }

  /**
   * Some sites repeat a name in a pop-up, which copying leaves behind: "Ivan Petrov Petrov
   * IvanMinister".
   */
  private static List<String> withoutEcho(List<String> words) {
    for (int i = 1; i < words.size() - 1; i++) {
      if (words.get(i).equals(words.get(i - 1))
          && words.subList(0, i).stream().anyMatch(words.get(i + 1)::startsWith)) {
        return words.subList(0, i);
      }
    }
    return words;
  }
}
