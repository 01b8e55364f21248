package sitroom.reader.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sitroom.knowledge.TimeWords;
import sitroom.knowledge.TimeWords.Sort;
import sitroom.reader.parse.Sentence;
import sitroom.reader.parse.Token;

/**
 * A sentence as a row of small words: hyphens and dashes split, lower case, the stop of an
 * abbreviation dropped.
 */
final class DateWords {
  private static final Pattern PIECE =
      Pattern.compile("\\d+(?:st|nd|rd|th)|\\d+[.:]\\d+|\\d+(?:,\\d+)*|\\p{L}+\\.?|['’]?s\\b|\\S");
  private static final Pattern DASH =
      Pattern.compile("[-\u2010-\u2015]|to|through|until|till|and|&");
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2099;

  /** One small word, with the token that it is part of. */
  record Word(String lower, boolean capital, int token, String upos, boolean plural, String name) {}

  private final TimeWords lexicon;
  private final List<Word> words;

  DateWords(Sentence sentence, TimeWords lexicon) {
    this.lexicon = lexicon;
    List<Word> all = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      split(sentence.token(i), i, all);
    }
    this.words = List.copyOf(all);
  }

  private static void split(Token token, int number, List<Word> all) {
    String form = token.form().replace('’', '\'');
    if (form.equals("'s") || form.equals("n't")) {
      all.add(new Word(form, false, number, token.upos(), false, token.name()));
      return;
    }
    Matcher pieces = PIECE.matcher(form);
    while (pieces.find()) {
      String piece = pieces.group();
      boolean abbreviation = piece.length() > 1 && piece.endsWith(".");
      String bare = abbreviation ? piece.substring(0, piece.length() - 1) : piece;
      boolean capital = Character.isUpperCase(bare.charAt(0));
      boolean plural = token.xpos().endsWith("S") && token.xpos().startsWith("NN");
      all.add(
          new Word(
              bare.toLowerCase(Locale.ROOT), capital, number, token.upos(), plural, token.name()));
    }
  }

  int size() {
    return words.size();
  }

  /** The word at a place; an empty word beyond either end. */
  Word at(int place) {
    return place >= 0 && place < words.size()
        ? words.get(place)
        : new Word("", false, -1, "", false, "O");
  }

  String lower(int place) {
    return at(place).lower();
  }

  boolean is(int place, String word) {
    return lower(place).equals(word);
  }

  boolean is(int place, Sort sort) {
    return lexicon.is(sort, lower(place));
  }

  /** An entry of the lexicon that begins at a place, the longest one, with the place after it. */
  record Found(String value, int end) {
    int number() {
      return Integer.parseInt(value);
    }
  }

  Optional<Found> find(int place, Sort sort) {
    Optional<Found> best = Optional.empty();
    StringBuilder phrase = new StringBuilder();
    for (int i = place; i < Math.min(size(), place + lexicon.longest()); i++) {
      phrase.append(i == place ? "" : " ").append(lower(i));
      Optional<String> value = lexicon.value(sort, phrase.toString());
      if (value.isPresent()) {
        best = Optional.of(new Found(value.get(), i + 1));
      }
    }
    return best;
  }

  /**
   * A month's number, where the word is written as a name and is not part of a person's or a
   * newspaper's.
   */
  OptionalInt month(int place) {
    return named(place) ? lexicon.number(Sort.MONTH, lower(place)) : OptionalInt.empty();
  }

  OptionalInt weekday(int place) {
    return named(place) ? lexicon.number(Sort.WEEKDAY, lower(place)) : OptionalInt.empty();
  }

  private boolean named(int place) {
    Word word = at(place);
    boolean other = word.name().endsWith("-PER") || word.name().endsWith("-ORG");
    return word.capital() && !other && !word.upos().equals("AUX") && !word.upos().equals("VERB");
  }

  /** A year in four digits. */
  OptionalInt year(int place) {
    String word = lower(place);
    if (word.length() != 4 || !word.chars().allMatch(Character::isDigit)) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(word);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /** A day of a month, as "7", "7th" or "seventh". */
  Optional<Found> dayOfMonth(int place) {
    String word = lower(place);
    boolean digits =
        !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    return digits ? day(word, place + 1) : ordinal(place);
  }

  /** A day of a month as an ordinal: "24th", "second", "twenty-first". */
  Optional<Found> ordinal(int place) {
    Matcher numbered = NUMBERED.matcher(lower(place));
    if (numbered.matches()) {
      return day(numbered.group(1), place + 1);
    }
    if (is(place + 1, "-")) {
      Optional<String> whole = lexicon.value(Sort.ORDINAL, lower(place) + "-" + lower(place + 2));
      if (whole.isPresent()) {
        return day(whole.get(), place + 3);
      }
    }
    return lexicon.value(Sort.ORDINAL, lower(place)).flatMap(number -> day(number, place + 1));
  }

  private static Optional<Found> day(String number, int end) {
    int day = Integer.parseInt(number);
    return day >= 1 && day <= 31 ? Optional.of(new Found(number, end)) : Optional.empty();
  }

  /** A count: "5", "three", "a few" (0). */
  Optional<Found> count(int place) {
    String word = lower(place);
    if (!word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit)) {
      return Optional.of(new Found(word, place + 1));
    }
    return find(place, Sort.NUMBER);
  }

  /** A calendar unit: "day", "weeks". */
  Optional<DateUnit> unit(int place) {
    return lexicon
        .value(Sort.UNIT, lower(place))
        .map(name -> DateUnit.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  /** Whether the word joins two ends of a range. */
  boolean joins(int place) {
    return DASH.matcher(lower(place)).matches();
  }
}
