package sitroom.reader.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The weekdays that a text names for what has happened, and the day on which such a text is likely
 * to be written.
 */
final class Weekdays {
  private static final int LOOK_BACK = 300;
  private static final int WEEK = 7;

  /**
   * A bare weekday with its preposition: "on Wednesday", "late Tuesday", but not "Tuesday, December
   * 7".
   */
  private static final Pattern MENTION =
      Pattern.compile(
          "\\b(?:[Oo]n|[Ll]ate|[Ee]arly|[Ee]arlier|[Ss]ince) (?<day>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b"
              + "(?!,? (?:\\d|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
              + "|Sep|Oct|Nov|Dec))");

  /** Not the stop of "5 p.m. on". */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[\\p{Ll}\\d%)])[.!?][”\"]? +(?=\\p{Lu})|\n");

  private static final Pattern WORD = Pattern.compile("[\\p{L}'’]+");

  private Weekdays() {}

  /** The weekdays of what has happened, in the order of the text. */
  static List<DayOfWeek> past(String text) {
    List<DayOfWeek> days = new ArrayList<>();
    Matcher matcher = MENTION.matcher(text);
    while (matcher.find()) {
      if (!isAhead(text.substring(Math.max(0, matcher.start() - LOOK_BACK), matcher.start()))) {
        days.add(DayOfWeek.valueOf(matcher.group("day").toUpperCase(Locale.ROOT)));
      }
    }
    return days;
  }

  /**
   * Whether a full date stands right after its own weekday, "on Tuesday, December 7, 2021", and is
   * told as past.
   */
  static boolean isPastWithWeekday(String text, FullDates.Found date) {
    String before =
        text.substring(Math.max(0, date.span().start() - LOOK_BACK), date.span().start());
    String own = date.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String trimmed = before.replaceAll("[, (]+\\z", "");
    return trimmed.endsWith("on " + own) && !isAhead(trimmed);
  }

  /** Whether the nearest word that tells a time points ahead: "will meet in Geneva on Friday". */
  private static boolean isAhead(String before) {
    int sentence = 0;
    Matcher ends = SENTENCE_END.matcher(before);
    while (ends.find()) {
      sentence = ends.end();
    }
    boolean ahead = false;
    boolean afterTo = false;
    Matcher words = WORD.matcher(before.substring(sentence));
    while (words.find()) {
      String written = words.group();
      String word = written.toLowerCase(Locale.ROOT);
      if (pointsAhead(word) || (afterTo && mayBeInfinitive(written))) {
        ahead = true;
      } else if (isPast(word)) {
        ahead = false;
      }
      afterTo = word.equals("to");
    }
    return ahead;
  }

  private static boolean pointsAhead(String word) {
    return switch (word) {
      case "will",
          "would",
          "next",
          "upcoming",
          "due",
          "expected",
          "scheduled",
          "planned",
          "plans",
          "until",
          "ahead",
          "coming",
          "shall",
          "should",
          "could",
          "may",
          "might" ->
          true;
      default -> word.endsWith("’ll") || word.endsWith("'ll");
    };
  }

  /** After "to": "agreed to meet", and not "spoke to reporters" or "to the press". */
  private static boolean mayBeInfinitive(String word) {
    return switch (word) {
      case "the",
          "a",
          "an",
          "his",
          "her",
          "its",
          "their",
          "this",
          "that",
          "some",
          "both",
          "all",
          "them",
          "him",
          "it" ->
          false;
      default -> Character.isLowerCase(word.charAt(0)) && !word.endsWith("s");
    };
  }

  private static boolean isPast(String word) {
    return switch (word) {
      case "said",
          "told",
          "met",
          "held",
          "spoke",
          "was",
          "were",
          "had",
          "began",
          "came",
          "took",
          "made",
          "went",
          "gave",
          "saw" ->
          true;
      default -> word.length() > 3 && word.endsWith("ed");
    };
  }

  /**
   * The day on or soon after {@code earliest} from which the named weekdays lie back least.
   *
   * @param latest how many days after {@code earliest} are thought possible
   */
  static LocalDate fitting(LocalDate earliest, List<DayOfWeek> named, int latest) {
    LocalDate best = earliest;
    int bestCost = cost(earliest, named);
    for (int i = 1; i <= latest; i++) {
      int cost = cost(earliest.plusDays(i), named);
      if (cost < bestCost) {
        bestCost = cost;
        best = earliest.plusDays(i);
      }
    }
    return best;
  }

  /** How many days the farthest named weekday lies back. */
  private static int cost(LocalDate day, List<DayOfWeek> named) {
    int farthest = 0;
    for (DayOfWeek weekday : named) {
      farthest =
          Math.max(
              farthest, Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), WEEK));
    }
    return farthest;
  }
}
