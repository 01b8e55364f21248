package sitroom.reader.resolve;

import java.util.Optional;

/**
 * What an expression of time means before it is counted from a day: "last Tuesday", "7 December",
 * "since 2002".
 */
sealed interface DateMeaning permits DatePoint, DateInterval {

  /** The days that are meant; empty where the frame lacks the day that they are counted from. */
  Optional<DateRange> range(DateFrame frame);

  /** Which of the days, months or seasons of one name is meant. */
  enum Pick {
    /** Nothing is said: the tense decides. */
    PLAIN,
    LAST,
    THIS,
    NEXT
  }

  /** From where a distance is counted. */
  enum Origin {
    DOCUMENT,
    /** From the last day that the text told of ("the day before", "two days later", "that day"). */
    TOLD
  }

  /** A stretch of a month, a year or a decade. */
  enum Third {
    EARLY,
    MID,
    LATE
  }
}
