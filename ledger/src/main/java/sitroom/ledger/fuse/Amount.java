package sitroom.ledger.fuse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a text, with what it counts.
 *
 * @param words as they stand there, with the first word that says what is counted
 * @param value whole, with thousands and millions multiplied out
 * @param unit the currency or "%"; empty where things are counted
 * @param counted topic words of the three words behind it
 */
record Amount(String words, BigDecimal value, String unit, Set<String> counted) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.,:/-])(?<currency>US\\$|\\$|€|£)?(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
              + "(?![\\w-]|[.,:/]\\d)(?: (?<scale>thousand|million|billion|trillion)\\b)?"
              + "(?<percent> ?%| per ?cent\\b)?(?<behind>(?: [\\p{L}’'-]+){0,3})");
  private static final Pattern NO_COUNT =
      Pattern.compile(
          "(?:articles?|chapters?|paragraphs?|resolutions?|no\\.|number|january|february|march|april|may"
              + "|june|july|august|september|october|november|december) $");
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "thousand", BigDecimal.valueOf(1_000L),
          "million", BigDecimal.valueOf(1_000_000L),
          "billion", BigDecimal.valueOf(1_000_000_000L),
          "trillion", BigDecimal.valueOf(1_000_000_000_000L));

  /** "About" and "nearly" allow for so much. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.1");

  /**
   * The numbers of a text that count something: no years, days of a month, articles of a treaty.
   */
  static List<Amount> in(String text, TopicWords topics) {
    List<Amount> amounts = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      String before =
          text.substring(Math.max(0, number.start() - 12), number.start()).toLowerCase(Locale.ROOT);
      BigDecimal digits = new BigDecimal(number.group("digits").replace(",", ""));
      String unit =
          number.group("currency") != null
              ? number.group("currency").replace("US", "")
              : number.group("percent") != null ? "%" : "";
      BigDecimal scale = SCALES.getOrDefault(String.valueOf(number.group("scale")), BigDecimal.ONE);
      Set<String> counted = topics.of(number.group("behind"));
      boolean plain = unit.isEmpty() && scale.compareTo(BigDecimal.ONE) == 0;
      if (plain
          && (counted.isEmpty()
              || isYear(number.group("digits"))
              || NO_COUNT.matcher(before).find())) {
        continue;
      }
      amounts.add(new Amount(words(number, topics), digits.multiply(scale), unit, counted));
    }
    return amounts;
  }

  /** The number with the words behind it as far as the first that says what is counted. */
  private static String words(Matcher number, TopicWords topics) {
    StringBuilder words =
        new StringBuilder(
            number.group().substring(0, number.start("behind") - number.start()).strip());
    StringBuilder behind = new StringBuilder();
    for (String word : number.group("behind").strip().split(" ", -1)) {
      behind.append(' ').append(word);
      if (!topics.of(word).isEmpty()) {
        return words.append(behind).toString().strip();
      }
    }
    return words.toString();
  }

  private static boolean isYear(String digits) {
    return digits.matches("1[89]\\d\\d|20\\d\\d");
  }

  /** Whether both count the same: the same things, or money or a share of them. */
  boolean isComparable(Amount other) {
    return unit.equals(other.unit) && counted.stream().anyMatch(other.counted::contains);
  }

  /** Whether one may be the other, rounded. */
  boolean isNear(Amount other) {
    BigDecimal apart = value.subtract(other.value).abs();
    return apart.compareTo(value.abs().max(other.value.abs()).multiply(ROUNDING)) <= 0;
  }
}
