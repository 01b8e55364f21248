package sitroom.reader.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sitroom.model.Span;

/**
 * The place, and perhaps day and agency, before an article's first sentence: "WASHINGTON –", "KYIV,
 * Ukraine --", "BAGHDAD (Reuters) —", "MOSCOW, December 7. /TASS/.".
 *
 * @param span without the dash
 * @param textStart where the first sentence begins
 */
record Dateline(Span span, int textStart) {
  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 12;
  private static final int SHORTEST_PLACE = 4;

  /** A dash between blanks, two hyphens, or a dash right after the place, as sites print it. */
  private static final Pattern DASH = Pattern.compile(" {0,2}(?:[–—―]|--+|(?<= )-(?= )) {0,3}");

  private static final Pattern SLASHED_AGENCY =
      Pattern.compile("\\. /[A-Z][A-Za-z-]{1,20}/\\.? {1,3}");
  private static final Pattern AGENCY = Pattern.compile("\\([A-Z][\\p{L}.&/ -]{1,30}\\)");
  private static final Pattern TIMED = Pattern.compile("\\b\\d{1,2}\\b");

  /**
   * The dateline at the start of a paragraph.
   *
   * @param first whether it is the first paragraph of the article proper: only there a place in
   *     small letters counts
   */
  static Optional<Dateline> at(String plain, Span paragraph, boolean first) {
    int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
    String head = plain.substring(paragraph.start(), limit);
    Matcher slashed = SLASHED_AGENCY.matcher(head);
    if (slashed.find() && isPlace(head.substring(0, slashed.start()), true)) {
      return found(
          paragraph, head.substring(0, slashed.end()).stripTrailing().length(), slashed.end());
    }
    Matcher dash = DASH.matcher(head);
    if (!dash.find() || dash.start() == 0 || dash.end() >= head.length()) {
      return Optional.empty();
    }
    String place = head.substring(0, dash.start());
    boolean spaced = dash.group().startsWith(" ") || dash.group().endsWith(" ");
    if (!spaced || !opensSentence(head.substring(dash.end()))) {
      return Optional.empty();
    }
    boolean sourced = AGENCY.matcher(place).find() || TIMED.matcher(place).find();
    boolean small = (first || sourced) && isAlone(plain, paragraph, paragraph.start() + dash.end());
    return isPlace(place, small) ? found(paragraph, dash.start(), dash.end()) : Optional.empty();
  }

  private static Optional<Dateline> found(Span paragraph, int placeEnd, int textStart) {
    int start = paragraph.start();
    return Optional.of(new Dateline(new Span(start, start + placeEnd), start + textStart));
  }

  private static boolean opensSentence(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Character.isUpperCase(c) || Character.isDigit(c);
      }
      if ("\"“'‘($€£[".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Moscow – Putin's capital – has ..." is a parenthesis: no second dash may follow within the
   * sentence.
   */
  private static boolean isAlone(String plain, Span paragraph, int from) {
    int limit = Math.min(paragraph.end(), from + 4 * LONGEST);
    for (int i = from; i < limit; i++) {
      char c = plain.charAt(i);
      if (c == '–' || c == '—') {
        return false;
      }
      if (c == '.' && (i + 1 == limit || plain.charAt(i + 1) == ' ') && i - from > LONGEST) {
        return true;
      }
    }
    return true;
  }

  /**
   * Whether the words before the dash are a place: the first word in capitals, or, where allowed, a
   * few capitalised words.
   */
  private static boolean isPlace(String head, boolean smallLetters) {
    String place = AGENCY.matcher(head).replaceAll("");
    int comma = place.indexOf(',');
    String town = (comma < 0 ? place : place.substring(0, comma)).strip();
    List<String> words = WordShape.words(place);
    List<String> townWords = WordShape.words(town);
    if (townWords.isEmpty()
        || townWords.size() > 5
        || words.size() > MOST_WORDS
        || head.indexOf(':') >= 0) {
      return false;
    }
    boolean rest = words.stream().allMatch(Dateline::fitsRegionOrDay);
    boolean capitals =
        townWords.stream()
            .allMatch(word -> WordShape.isAllCapitals(word) || WordShape.isParticle(word));
    boolean lettersOnly = town.chars().noneMatch(Character::isDigit);
    if (capitals) {
      boolean telling =
          town.length() >= SHORTEST_PLACE || place.length() < head.length() || comma > 0;
      return rest && lettersOnly && telling;
    }
    boolean small =
        townWords.size() <= 3
            && townWords.stream().allMatch(WordShape::isCapitalised)
            && !isArticle(townWords.get(0));
    return smallLetters && small && rest && lettersOnly && town.indexOf('.') < 0;
  }

  private static boolean isArticle(String word) {
    return switch (word) {
      case "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "But",
          "And",
          "Yes",
          "No",
          "Today",
          "So",
          "We",
          "I",
          "It",
          "He",
          "She",
          "They",
          "This",
          "That" ->
          true;
      default -> false;
    };
  }

  private static boolean fitsRegionOrDay(String word) {
    return WordShape.isCapitalised(word)
        || WordShape.isParticle(word)
        || Character.isDigit(word.charAt(0))
        || word.equals("/");
  }
}
